package org.commended.panel.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that somebody who judges has to do with, without working for it.
 *
 * @param kind one of those that judges declare
 * @param body the organisation in the register, where it is known
 * @param organiser whose awards it counts for; null for all, where the judge said it
 * @param endedAt when it was taken back; null while it counts
 */
public record Connection(
        UUID id,
        PersonId judge,
        ConflictKind kind,
        String organisation,
        @Nullable String body,
        @Nullable String words,
        PersonId namedBy,
        @Nullable OrganiserId organiser,
        Instant namedAt,
        @Nullable Instant endedAt) {

    public Connection endedAt(Instant at) {
        return new Connection(id, judge, kind, organisation, body, words, namedBy, organiser, namedAt, at);
    }

    /** Whether it is looked at when an organiser's entries are compared. */
    public boolean countsFor(OrganiserId asking) {
        return endedAt == null && (organiser == null || organiser.equals(asking));
    }
}
