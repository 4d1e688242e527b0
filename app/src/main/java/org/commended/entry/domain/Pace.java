package org.commended.entry.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How entries come in, against the edition before it at the same time before its deadline.
 *
 * @param before empty where there was none, or none of which we know when its entries came
 */
public record Pace(Year year, Optional<Year> before, ZoneId zone, Instant now) {

    private static final int WEEKS_SHOWN = 5;
    private static final int WEEK = 7;

    /**
     * When the entries of one edition came in.
     *
     * @param received in order
     * @param closesAt the deadline they were to keep
     */
    public record Year(String name, List<Instant> received, Instant closesAt) {
        public Year {
            received = List.copyOf(received);
        }

        /** How many had come in by an instant. */
        public int by(Instant instant) {
            return (int) received.stream().filter(at -> !at.isAfter(instant)).count();
        }

        LocalDate lastDay(ZoneId zone) {
            return closesAt.atZone(zone).toLocalDate();
        }

        /** How many had come in by the end of each of so many days up to the deadline's, until the last of them wanted. */
        List<Integer> totals(ZoneId zone, int days, int wanted) {
            List<Integer> totals = new ArrayList<>();
            for (int day = 0; day <= wanted; day++) {
                LocalDate next = lastDay(zone).minusDays((long) days - day - 1);
                totals.add(by(next.atStartOfDay(zone).toInstant().minusNanos(1)));
            }
            return totals;
        }
    }

    public int sent() {
        return year.by(now);
    }

    public int sentToday() {
        Instant midnight = today().atStartOfDay(zone).toInstant();
        return sent() - year.by(midnight.minusNanos(1));
    }

    /** How many had come in the year before with as much time to go. */
    public Optional<Integer> sentBefore() {
        return before.map(then -> then.by(then.closesAt().minus(Duration.between(now, year.closesAt()))));
    }

    /** How many more than the year before; fewer, where it is negative. */
    public Optional<Integer> ahead() {
        return sentBefore().map(then -> sent() - then);
    }

    public long daysToGo() {
        return Math.max(0, ChronoUnit.DAYS.between(today(), year.lastDay(zone)));
    }

    /** How many weeks the picture shows, up to the deadline: five, and while there are more to go, the one behind too. */
    public int weeks() {
        int toGo = Math.toIntExact(daysToGo() / WEEK);
        return Math.max(WEEKS_SHOWN, toGo + 2);
    }

    public int days() {
        return weeks() * WEEK;
    }

    public LocalDate firstDay() {
        return year.lastDay(zone).minusDays(days());
    }

    public LocalDate lastDay() {
        return year.lastDay(zone);
    }

    /** Totals by day up to today, or to the deadline where it has passed. */
    public List<Integer> totals() {
        int today = (int) Math.clamp(ChronoUnit.DAYS.between(firstDay(), today()), 0, days());
        return year.totals(zone, days(), today);
    }

    public Optional<List<Integer>> totalsBefore() {
        return before.map(then -> then.totals(zone, days(), days()));
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
