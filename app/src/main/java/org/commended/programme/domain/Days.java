package org.commended.programme.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commended.shared.PartialDate;
import org.commended.shared.PartialDate.Precision;

/** The days of an edition's timetable, as texts are held against them. */
record Days(List<Milestone> milestones, LocalDate first, LocalDate last) {

    private static final int A_FEW = 6;

    /** Empty while nothing is dated. */
    static Optional<Days> of(SetUp setUp) {
        List<Milestone> dated = new ArrayList<>(setUp.edition().details().timetable());
        Ceremony ceremony = setUp.edition().details().ceremony();
        if (ceremony != null
                && ceremony.date() != null
                && setUp.find(Milestone.CEREMONY).isEmpty()) {
            dated.add(new Milestone(Milestone.CEREMONY, ceremony.date()));
        }
        dated.sort(Comparator.comparing(milestone -> milestone.date().firstDay()));
        return dated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(
                        dated,
                        dated.getFirst().date().firstDay(),
                        dated.getLast().date().firstDay()));
    }

    /** The day a text means; where it names no year, the day of that name nearest to the season. */
    Optional<LocalDate> meantBy(NamedDate date) {
        if (date.year() != null) return date.in(date.year());
        return IntStream.rangeClosed(first.getYear() - 1, last.getYear() + 1)
                .mapToObj(date::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(this::daysOutside));
    }

    private long daysOutside(LocalDate day) {
        if (day.isBefore(first)) return DAYS.between(day, first);
        return day.isAfter(last) ? DAYS.between(last, day) : 0;
    }

    /** The milestone a few days beside this day; none where the timetable has the day itself. */
    Optional<Milestone> beside(LocalDate day) {
        return milestones.stream()
                .filter(milestone -> isDay(milestone.date()))
                .min(Comparator.comparing(milestone -> distance(milestone, day)))
                .filter(nearest -> distance(nearest, day) > 0 && distance(nearest, day) <= A_FEW);
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == Precision.DAY || date.precision() == Precision.HOUR;
    }

    private static long distance(Milestone milestone, LocalDate day) {
        return Math.abs(DAYS.between(milestone.date().firstDay(), day));
    }

    /** The milestone that has the month named, when none has it in the year named. */
    Optional<Milestone> inAnotherYear(NamedDate date) {
        Integer year = date.year();
        if (year == null) return Optional.empty();
        List<Milestone> sameMonth = milestones.stream()
                .filter(milestone -> milestone.date().precision() != Precision.YEAR)
                .filter(milestone -> milestone.date().firstDay().getMonth() == date.month())
                .toList();
        boolean agrees = sameMonth.stream()
                .anyMatch(milestone -> milestone.date().firstDay().getYear() == year);
        return agrees ? Optional.empty() : sameMonth.stream().findFirst();
    }
}
