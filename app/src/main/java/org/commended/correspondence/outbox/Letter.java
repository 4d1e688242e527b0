package org.commended.correspondence.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A plain letter: one matter, one thing to do.
 *
 * @param id also its Message-ID, so that a letter sent twice arrives once
 * @param kind what it is about: the word its texts stand under in the message files
 */
public record Letter(UUID id, String kind, Envelope envelope, Wording wording, Instant writtenAt) {

    public static Letter of(String kind, Envelope envelope, Wording wording, Instant now) {
        return new Letter(UUID.randomUUID(), kind, envelope, wording, now);
    }

    public Letter in(Batch batch) {
        return new Letter(id, kind, envelope.in(batch), wording, writtenAt);
    }
}
