package org.commended.site;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EditionId;

/**
 * An enquiry with its words, published beside {@link EnquirySent} in the same transaction, so that a letter can take it to
 * the organiser. The sender's address is theirs to answer to and has not been proved.
 *
 * @param organisation may be empty
 */
public record EnquiryReceived(UUID id, EditionId edition, EnquiryKind kind, Sender sender, String message, Instant at) {

    public record Sender(String name, String organisation, String email) {}
}
