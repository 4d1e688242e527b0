package org.commended.presentation.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A time at which somebody cannot come.
 *
 * @param person of the panel; null where it is those who present an entry
 * @param entry whose presenters; null where it is somebody of the panel
 */
public record Away(
        UUID id,
        UUID stage,
        @Nullable PersonId person,
        @Nullable EntryId entry,
        Instant from,
        Instant until) {

    boolean meets(Slot slot) {
        return from.isBefore(slot.details().endsAt()) && slot.startsAt().isBefore(until);
    }
}
