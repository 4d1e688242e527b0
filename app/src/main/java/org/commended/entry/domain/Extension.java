package org.commended.entry.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A later deadline that an organiser gave one entry, and why. */
public record Extension(
        UUID id,
        EntryId entry,
        Instant until,
        String reason,
        PersonId by,
        Instant at,
        @Nullable Ended ended) {

    /** @param takenBack false where a newer one took its place */
    public record Ended(boolean takenBack, PersonId by, Instant at) {}

    public boolean stands() {
        return ended == null;
    }

    public boolean isTakenBack() {
        return ended != null && ended.takenBack();
    }
}
