package org.commended.panel.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A judge's connection with an entry.
 *
 * @param about which of several of its kind
 * @param endedAt when it was found to hold no longer; null while it holds
 * @param dismissal null while nobody decided that it does not matter
 * @param confirmation somebody decided that it does matter; only asked of what is to be looked at
 */
public record Conflict(
        UUID id,
        EntryId entry,
        PersonId judge,
        ConflictKind kind,
        String about,
        Because because,
        Instant noticedAt,
        @Nullable Instant endedAt,
        @Nullable Dismissal dismissal,
        @Nullable Confirmation confirmation) {

    /** An organiser decided that it does not matter, once and for this connection. */
    public record Dismissal(PersonId by, Instant at, String reason) {}

    /** An organiser decided that it matters. */
    public record Confirmation(PersonId by, Instant at) {}

    public static Conflict found(EntryId entry, PersonId judge, Found found, Instant now) {
        return new Conflict(
                UUID.randomUUID(), entry, judge, found.kind(), found.about(), found.because(), now, null, null, null);
    }

    public static Conflict declared(EntryId entry, PersonId judge, ConflictKind kind, String words, Instant now) {
        return new Conflict(UUID.randomUUID(), entry, judge, kind, "", Because.declared(words), now, null, null, null);
    }

    /** Whether the judge neither sees nor scores the entry because of it. */
    public boolean bars() {
        return endedAt == null && dismissal == null && (!kind.isToLookAt() || confirmation != null);
    }

    /** Whether somebody has yet to say if it matters; until then the judge reads. */
    public boolean isToLookAt() {
        return endedAt == null && dismissal == null && kind.isToLookAt() && confirmation == null;
    }

    public Conflict endedAt(@Nullable Instant at) {
        return new Conflict(id, entry, judge, kind, about, because, noticedAt, at, dismissal, confirmation);
    }

    public Conflict dismissed(@Nullable Dismissal by) {
        return new Conflict(id, entry, judge, kind, about, because, noticedAt, endedAt, by, null);
    }

    /** It matters, whatever was decided before. */
    public Conflict confirmed(Confirmation by) {
        return new Conflict(id, entry, judge, kind, about, because, noticedAt, endedAt, null, by);
    }

    /** Said anew by the judge: it bars again, whatever was decided about what they said before. */
    public Conflict declaredAnew(String words, Instant now) {
        return new Conflict(id, entry, judge, kind, about, Because.declared(words), now, null, null, null);
    }

    /** Whether it is the same judge's connection of the same kind with the same body, if with another entry. */
    public boolean isLike(Conflict other) {
        return judge.equals(other.judge)
                && kind == other.kind
                && about.equals(other.about)
                && isOfSameOrganisation(other);
    }

    /** A judge who has changed posts since is connected anew. */
    private boolean isOfSameOrganisation(Conflict other) {
        String own = because.own();
        boolean known = because.relation() != null && other.because.relation() != null;
        return !known || own == null || other.because.own() == null || own.equals(other.because.own());
    }

    /** Whether it is this connection between this judge and this entry. */
    boolean isSameAs(Found found) {
        return kind == found.kind() && about.equals(found.about());
    }
}
