package org.commended.entry.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something one writer says to the others about a section.
 *
 * @param section the first question of the section
 * @param thread the comment it answers; null where it begins a thread
 * @param resolvedAt when the thread was settled; only of a comment that begins one
 */
public record Comment(
        UUID id,
        String section,
        @Nullable UUID thread,
        String text,
        PersonId by,
        Instant at,
        @Nullable Instant resolvedAt) {

    public static final int LONGEST = 2_000;

    public boolean isOpenThread() {
        return thread == null && resolvedAt == null;
    }
}
