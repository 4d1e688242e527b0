package org.commended.presentation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commended.presentation.domain.Slot.State;

/**
 * A day as it goes.
 *
 * @param slots of the day that have an entry, by time
 */
public record Running(List<Slot> slots) {

    public Running {
        slots = slots.stream().sorted(Comparator.comparing(Slot::startsAt)).toList();
    }

    public Optional<Slot> on() {
        return slots.stream().filter(slot -> slot.state() == State.ON).findFirst();
    }

    /** Who comes after that, whether they are there or not. */
    public Optional<Slot> next() {
        return slots.stream()
                .filter(slot -> slot.state() == State.PLANNED || slot.state() == State.WAITING)
                .findFirst();
    }

    /** How many whole minutes the day is behind its timetable. */
    public long late(Instant now) {
        Optional<Instant> expected = on().map(slot -> slot.details().endsAt()).or(() -> next().map(Slot::startsAt));
        long behind = expected.map(at -> Duration.between(at, now).toMinutes()).orElse(0L);
        long began = on().map(Running::beganLate).orElse(0L);
        return Math.max(0, Math.max(behind, began));
    }

    private static long beganLate(Slot slot) {
        Instant began = slot.progress().began();
        return began == null ? 0 : Duration.between(slot.startsAt(), began).toMinutes();
    }
}
