package org.commended.site.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Texts;

/**
 * A date on the timetable of an edition's page.
 *
 * @param event as a {@link Milestone} names it
 * @param place where, for the ceremony; else empty
 * @param past whether it is over
 * @param next whether it is what comes next, after something has passed
 */
public record Stop(String event, PartialDate date, String place, boolean past, boolean next) {

    /** The stops of an edition in the order people read them; the ceremony among them, dated there or not. */
    public static List<Stop> listOf(Edition edition, Instant now) {
        List<Milestone> dated = milestones(edition);
        List<Stop> stops = new ArrayList<>();
        boolean onTheWay = false;
        boolean nextFound = false;
        for (Milestone milestone : dated) {
            boolean past = isPast(milestone, edition.zone(), now);
            boolean next = !past && onTheWay && !nextFound;
            onTheWay |= past;
            nextFound |= next;
            stops.add(new Stop(milestone.event(), milestone.date(), place(milestone, edition), past, next));
        }
        return List.copyOf(stops);
    }

    private static List<Milestone> milestones(Edition edition) {
        List<Milestone> dated = new ArrayList<>(edition.details().timetable());
        night(edition).ifPresent(night -> {
            Milestone ceremony = new Milestone(Milestone.CEREMONY, night);
            int place = dated.stream().map(Milestone::event).toList().indexOf(Milestone.CEREMONY);
            if (place < 0) dated.add(ceremony);
            else if (isNoLessExact(night, dated.get(place).date())) dated.set(place, ceremony);
        });
        return dated;
    }

    private static Optional<PartialDate> night(Edition edition) {
        Ceremony ceremony = edition.details().ceremony();
        return ceremony == null ? Optional.empty() : ceremony.begins(edition.zone());
    }

    private static boolean isNoLessExact(PartialDate one, PartialDate other) {
        return one.precision().compareTo(other.precision()) >= 0;
    }

    private static String place(Milestone milestone, Edition edition) {
        Ceremony ceremony = edition.details().ceremony();
        return ceremony != null && milestone.event().equals(Milestone.CEREMONY) ? ceremony.place() : "";
    }

    /** What opens has begun with its first instant; anything else has passed when its last day has. */
    private static boolean isPast(Milestone milestone, ZoneId zone, Instant now) {
        PartialDate date = milestone.date();
        if (milestone.event().equals(Milestone.OPENS)) return !now.isBefore(date.firstInstant(zone));
        LocalDate first = date.firstDay();
        Instant end =
                switch (date.precision()) {
                    case HOUR -> date.firstInstant(zone);
                    case DAY -> first.plusDays(1).atStartOfDay(zone).toInstant();
                    case MONTH -> first.plusMonths(1).atStartOfDay(zone).toInstant();
                    case YEAR -> first.plusYears(1).atStartOfDay(zone).toInstant();
                };
        return !now.isBefore(end);
    }

    /** What happens then, in the words of the edition's page. */
    public String label(Texts texts, Edition edition) {
        return label(texts, Nouns.of(edition));
    }

    /** An organiser's own word is taken as it is written. */
    String label(Texts texts, String noun) {
        String key = "site.event." + event;
        if (past && texts.has(key + ".past")) return texts.get(key + ".past", noun);
        if (texts.has(key)) return texts.get(key, noun);
        return texts.counts().capital(event.replace('-', ' '));
    }

    /** Whether all stops stand in the one year that the edition's own name says. */
    static boolean yearIsPlain(List<Stop> stops, String name) {
        List<Integer> years = stops.stream()
                .map(stop -> stop.date().firstDay().getYear())
                .distinct()
                .toList();
        return years.size() == 1 && name.contains(String.valueOf(years.getFirst()));
    }
}
