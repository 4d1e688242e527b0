package org.commended.programme.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.commended.shared.PartialDate;

/**
 * A date of the timetable.
 *
 * @param event what happens: one of the constants here, or a word of the organiser's own
 * @param date as exact as it is known: {@code 2020-08} stays "August 2020"
 */
public record Milestone(String event, PartialDate date) {

    public static final String OPENS = "applications-open";
    public static final String CLOSES = "applications-close";
    public static final String JUDGING = "judging";
    public static final String SHORTLIST = "shortlist";
    public static final String CEREMONY = "ceremony";

    /** The usual course of an edition, in its order. */
    public static final List<String> USUAL = List.of(OPENS, CLOSES, JUDGING, SHORTLIST, CEREMONY);

    /** Whether the instant is one the date may mean. */
    public boolean mayMean(Instant instant, ZoneId zone) {
        Span span = Span.of(date, zone);
        return !instant.isBefore(span.from()) && instant.isBefore(span.until());
    }

    /** By the last instant each may mean: a month follows the days in it, a year what else is known of it. */
    public static Comparator<Milestone> inOrder(ZoneId zone) {
        return Comparator.comparing(
                        (Milestone milestone) -> Span.of(milestone.date(), zone).until())
                .thenComparing(milestone -> milestone.date().firstInstant(zone));
    }
}
