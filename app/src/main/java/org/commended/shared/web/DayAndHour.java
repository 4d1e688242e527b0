package org.commended.shared.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A day and an hour as the browser's own fields send them. */
public final class DayAndHour {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private DayAndHour() {}

    /**
     * The instant they name in the zone; empty where they name none, or one in a year that no award is given in.
     *
     * @param day {@code YYYY-MM-DD}
     * @param hour {@code HH:mm}
     */
    public static Optional<Instant> find(String day, String hour, ZoneId zone) {
        try {
            LocalDate date = LocalDate.parse(day);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) return Optional.empty();
            return Optional.of(date.atTime(LocalTime.parse(hour)).atZone(zone).toInstant());
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }
}
