package org.commended.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.commended.shared.PartialDate;

/**
 * The time that a date may mean, however partial it is.
 *
 * @param from its first instant
 * @param until the first instant after it
 */
record Span(Instant from, Instant until) {

    private static final long MINUTE = 60;

    static Span of(PartialDate date, ZoneId zone) {
        LocalDate first = date.firstDay();
        return switch (date.precision()) {
            case HOUR ->
                new Span(date.firstInstant(zone), date.firstInstant(zone).plusSeconds(MINUTE));
            case DAY -> days(first, first.plusDays(1), zone);
            case MONTH -> days(first, first.plusMonths(1), zone);
            case YEAR -> days(first, first.plusYears(1), zone);
        };
    }

    private static Span days(LocalDate first, LocalDate after, ZoneId zone) {
        return new Span(
                first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant());
    }

    /** Over for certain when the other begins. */
    boolean isBefore(Span other) {
        return !until.isAfter(other.from);
    }

    /** Whether both may mean the same time. */
    boolean meets(Span other) {
        return !isBefore(other) && !other.isBefore(this);
    }
}
