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
 * @param dismissal null while it bars the judge
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
        @Nullable Dismissal dismissal) {

    /** An organiser decided that it does not matter, once and for this connection. */
    public record Dismissal(PersonId by, Instant at, String reason) {}

    public static Conflict found(EntryId entry, PersonId judge, Found found, Instant now) {
        return new Conflict(
                UUID.randomUUID(), entry, judge, found.kind(), found.about(), found.because(), now, null, null);
    }

    public static Conflict declared(EntryId entry, PersonId judge, ConflictKind kind, String words, Instant now) {
        return new Conflict(UUID.randomUUID(), entry, judge, kind, "", Because.declared(words), now, null, null);
    }

    /** Whether the judge neither sees nor scores the entry because of it. */
    public boolean bars() {
        return endedAt == null && dismissal == null;
    }

    public Conflict endedAt(@Nullable Instant at) {
        return new Conflict(id, entry, judge, kind, about, because, noticedAt, at, dismissal);
    }

    public Conflict dismissed(@Nullable Dismissal by) {
        return new Conflict(id, entry, judge, kind, about, because, noticedAt, endedAt, by);
    }

    /** Said anew by the judge: it bars again, whatever was decided about what they said before. */
    public Conflict declaredAnew(String words, Instant now) {
        return new Conflict(id, entry, judge, kind, about, Because.declared(words), now, null, null);
    }

    /** Whether it is the same judge's connection of the same kind with the same body, if with another entry. */
    public boolean isLike(Conflict other) {
        return judge.equals(other.judge) && kind == other.kind && about.equals(other.about);
    }

    /** Whether it is this connection between this judge and this entry. */
    boolean isSameAs(Found found) {
        return kind == found.kind() && about.equals(found.about());
    }
}
