package org.commended.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * A plain letter: one matter, one thing to do.
 *
 * @param id also its Message-ID, so that a letter sent twice arrives once
 * @param kind the template it was written from
 */
record Letter(
        UUID id,
        @Nullable EditionId edition,
        String kind,
        String recipient,
        String subject,
        String body,
        Instant writtenAt) {

    /** A line end in a subject would let a name add headers of its own. */
    Letter {
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
