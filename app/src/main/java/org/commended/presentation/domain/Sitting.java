package org.commended.presentation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commended.presentation.domain.Slot.Details;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a day that is cut into slots.
 *
 * @param first the first slot; the others are like it
 * @param until nothing goes on after it
 * @param pause minutes between two slots
 * @param rest from when on nothing begins until {@code restEnds}, such as lunch; null for none
 */
public record Sitting(
        Details first,
        Instant until,
        int pause,
        @Nullable Instant rest,
        @Nullable Instant restEnds) {

    /** More than anybody sits through. */
    public static final int MOST = 40;

    public List<Details> slots() {
        List<Details> slots = new ArrayList<>();
        Details next = first;
        while (slots.size() < MOST && !next.endsAt().isAfter(until)) {
            if (isInRest(next)) {
                next = next.at(Objects.requireNonNull(restEnds));
                continue;
            }
            slots.add(next);
            next = next.at(next.endsAt().plus(Duration.ofMinutes(pause)));
        }
        return slots;
    }

    private boolean isInRest(Details slot) {
        return rest != null
                && restEnds != null
                && restEnds.isAfter(slot.startsAt())
                && slot.endsAt().isAfter(rest);
    }
}
