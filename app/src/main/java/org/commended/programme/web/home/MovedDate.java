package org.commended.programme.web.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.programme.domain.Ceremony;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionCopy;
import org.commended.programme.domain.EditionCopy.Wishes;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Form;

/**
 * A date of the edition that is copied, and the one it becomes: as many weeks on, so on the same weekday.
 *
 * @param isPast whether the day it becomes lies behind us too
 */
public record MovedDate(String event, PartialDate before, PartialDate after, boolean isPast) {

    /** The dates of the edition the form would copy, moved as the form says; none where it copies none. */
    static List<MovedDate> listOf(Form form, List<Edition> editions, Instant now) {
        Optional<Edition> from = editions.stream()
                .filter(edition -> edition.id().toString().equals(form.text("from")))
                .findFirst();
        String weeks = form.text("weeks");
        if (from.isEmpty() || !weeks.matches("\\d{0,4}")) return List.of();
        int moved = weeks.isEmpty() ? EditionCopy.weeksPast(from.get(), now) : Integer.parseInt(weeks);
        return moved > NewEditionForm.MOST_WEEKS ? List.of() : moved(from.get(), moved, now);
    }

    private static List<MovedDate> moved(Edition from, int weeks, Instant now) {
        LocalDate today = now.atZone(from.zone()).toLocalDate();
        Edition copy = new EditionCopy(from, from.programme(), new Wishes("", from.slug(), weeks, true)).edition();
        List<Milestone> before = from.details().timetable();
        List<MovedDate> dates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            PartialDate after = copy.details().timetable().get(i).date();
            dates.add(of(before.get(i).event(), before.get(i).date(), after, today));
        }
        Ceremony last = from.details().ceremony();
        Ceremony next = copy.details().ceremony();
        boolean named = before.stream().anyMatch(one -> one.event().equals(Milestone.CEREMONY));
        if (!named && last != null && next != null && last.date() != null && next.date() != null) {
            dates.add(of(Milestone.CEREMONY, last.date(), next.date(), today));
        }
        return dates;
    }

    private static MovedDate of(String event, PartialDate before, PartialDate after, LocalDate today) {
        boolean wholeDay =
                after.precision() == PartialDate.Precision.DAY || after.precision() == PartialDate.Precision.HOUR;
        return new MovedDate(event, before, after, wholeDay && after.firstDay().isBefore(today));
    }
}
