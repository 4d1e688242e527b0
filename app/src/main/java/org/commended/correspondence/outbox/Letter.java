package org.commended.correspondence.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plain letter: one matter, one thing to do.
 *
 * @param id also its Message-ID, so that a letter sent twice arrives once
 * @param kind what it is about: the word its texts stand under in the message files
 * @param calendar what a calendar takes in (RFC 5545); null where there is nothing to put in one
 */
public record Letter(
        UUID id,
        String kind,
        Envelope envelope,
        Wording wording,
        @Nullable String calendar,
        Instant writtenAt) {

    public static Letter of(String kind, Envelope envelope, Wording wording, Instant now) {
        return new Letter(UUID.randomUUID(), kind, envelope, wording, null, now);
    }

    /** The same with something for the reader's calendar. */
    public Letter with(String newCalendar) {
        return new Letter(id, kind, envelope, wording, newCalendar, writtenAt);
    }

    public Letter in(Batch batch) {
        return new Letter(id, kind, envelope.in(batch), wording, calendar, writtenAt);
    }
}
