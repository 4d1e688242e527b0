package org.commended.entry.domain;

import java.time.Instant;
import java.util.Optional;

/** Receipts as they were handed out. */
public interface ReceiptPapers {

    /** The receipt of a copy, where one was handed out. */
    Optional<byte[]> find(SubmittedEntry copy);

    /** Keeps a receipt the first time; what is handed out is what {@link #find} then gives. */
    void keep(SubmittedEntry copy, byte[] paper, Instant now);

    /** What is known under a fingerprint (SHA-256, in hexadecimal); nothing else can be found out. */
    Optional<Known> findKnown(String sha256);

    /**
     * A copy that was received.
     *
     * @param correction whether an organiser had put something right in it
     * @param paper whether the fingerprint is that of its receipt, and not of the copy itself
     */
    record Known(Instant receivedAt, boolean correction, boolean paper) {}
}
