package org.commended.engine.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a body exists, both ends included. A first day that is not known counts as long ago; a last day that
 * is not known means that no end is recorded.
 */
public record Lifetime(
        @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {

    public Lifetime {
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a body cannot end on " + lastDay + " before it begins on " + firstDay);
        }
    }

    public boolean includes(LocalDate day) {
        return !beginsAfter(day) && !endsBefore(day);
    }

    public boolean beginsAfter(LocalDate day) {
        return firstDay != null && firstDay.isAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
