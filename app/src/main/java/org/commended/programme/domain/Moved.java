package org.commended.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.shared.PartialDate;

/**
 * Dates moved by whole weeks, so that a Friday stays a Friday and 5pm stays 5pm on the clock of the zone, summer time or
 * not. A date without a day moves by the months or years nearest to that.
 */
record Moved(int weeks, ZoneId zone) {

    private static final double WEEKS_A_YEAR = 365.2425 / 7;
    private static final double WEEKS_A_MONTH = WEEKS_A_YEAR / 12;
    private static final int MOST_YEARS = 40;
    private static final DateTimeFormatter AT_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX");

    /**
     * So many weeks as make whole years, and bring the day entries close past {@code now}, or the last date where no such
     * day is known: an edition that nobody can enter any more is not begun.
     */
    static int weeksPast(List<Milestone> timetable, ZoneId zone, Instant now) {
        LocalDate last = timetable.stream()
                .filter(milestone -> milestone.event().equals(Milestone.CLOSES))
                .map(milestone -> milestone.date().firstDay())
                .findFirst()
                .or(() -> timetable.stream()
                        .map(milestone -> milestone.date().firstDay())
                        .max(Comparator.naturalOrder()))
                .orElseGet(() -> now.atZone(zone).toLocalDate());
        LocalDate today = now.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(1, MOST_YEARS)
                .map(years -> (int) Math.round(years * WEEKS_A_YEAR))
                .filter(weeks -> last.plusWeeks(weeks).isAfter(today))
                .findFirst()
                .orElse((int) Math.round(WEEKS_A_YEAR));
    }

    PartialDate date(PartialDate date) {
        LocalDate first = date.firstDay();
        return switch (date.precision()) {
            case YEAR -> new PartialDate(String.valueOf(first.getYear() + Math.round(weeks / WEEKS_A_YEAR)));
            case MONTH ->
                new PartialDate(YearMonth.from(first)
                        .plusMonths(Math.round(weeks / WEEKS_A_MONTH))
                        .toString());
            case DAY -> new PartialDate(first.plusWeeks(weeks).toString());
            case HOUR ->
                new PartialDate(
                        AT_OFFSET.format(date.firstInstant(zone).atZone(zone).plusWeeks(weeks)));
        };
    }

    Milestone milestone(Milestone milestone) {
        return new Milestone(milestone.event(), date(milestone.date()));
    }

    /** A date kept as text; what is none stays as it is. */
    String text(String written) {
        return PartialDate.find(written)
                .map(this::date)
                .map(PartialDate::written)
                .orElse(written);
    }
}
