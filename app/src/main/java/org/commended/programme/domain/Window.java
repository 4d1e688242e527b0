package org.commended.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which entries can be written and sent.
 *
 * @param opensAt null when no opening is dated; then nothing can be started
 * @param closesAt null when no deadline is dated; then the window stays open
 */
public record Window(@Nullable Instant opensAt, @Nullable Instant closesAt) {

    public static Window of(List<Milestone> timetable, ZoneId zone) {
        return new Window(
                find(timetable, Milestone.OPENS)
                        .map(date -> date.firstInstant(zone))
                        .orElse(null),
                find(timetable, Milestone.CLOSES)
                        .map(date -> deadline(date, zone))
                        .orElse(null));
    }

    /** A deadline without an hour lasts to the end of its day, month or year. */
    private static Instant deadline(PartialDate date, ZoneId zone) {
        LocalDate first = date.firstDay();
        return switch (date.precision()) {
            case HOUR -> date.firstInstant(zone);
            case DAY -> first.plusDays(1).atStartOfDay(zone).toInstant();
            case MONTH -> first.plusMonths(1).atStartOfDay(zone).toInstant();
            case YEAR -> first.plusYears(1).atStartOfDay(zone).toInstant();
        };
    }

    private static Optional<PartialDate> find(List<Milestone> timetable, String event) {
        return timetable.stream()
                .filter(milestone -> milestone.event().equals(event))
                .map(Milestone::date)
                .findFirst();
    }

    public boolean hasOpened(Instant now) {
        return opensAt != null && !now.isBefore(opensAt);
    }

    /** Closed from the very instant of the deadline on. */
    public boolean hasClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public boolean isOpen(Instant now) {
        return hasOpened(now) && !hasClosed(now);
    }
}
