package org.commended.programme.web.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commended.programme.domain.Milestone;
import org.commended.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timetable's page: each usual event, then the organiser's own, then two empty ones.
 *
 * @param place counted from 0; names of its boxes end in it
 */
public record TimetableRow(
        int place, String event, @Nullable PartialDate date) {

    private static final int MORE = 2;

    static List<TimetableRow> of(List<Milestone> timetable) {
        List<TimetableRow> rows = new ArrayList<>();
        List<Milestone> own = new ArrayList<>(timetable);
        for (String event : Milestone.USUAL) {
            Optional<Milestone> given = timetable.stream()
                    .filter(milestone -> milestone.event().equals(event))
                    .findFirst();
            given.ifPresent(own::remove);
            rows.add(new TimetableRow(
                    rows.size(), event, given.map(Milestone::date).orElse(null)));
        }
        own.forEach(milestone -> rows.add(new TimetableRow(rows.size(), milestone.event(), milestone.date())));
        for (int i = 0; i < MORE; i++) rows.add(new TimetableRow(rows.size(), "", null));
        return List.copyOf(rows);
    }

    public boolean isUsual() {
        return place < Milestone.USUAL.size();
    }

    public String suffix() {
        return "-" + place;
    }
}
