package org.commended.programme.web.edition;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.commended.programme.domain.Edition;
import org.commended.programme.domain.EditionDraft;
import org.commended.programme.domain.Milestone;
import org.commended.programme.domain.NoSuchChoice;
import org.commended.programme.domain.NothingEntered;
import org.commended.programme.web.form.DateFields;
import org.commended.programme.web.form.Fields;
import org.commended.programme.web.form.Reading;
import org.commended.shared.Outcome;
import org.commended.shared.PartialDate;
import org.commended.shared.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates, each as exactly as it is known; the deadline with its hour, in the edition's zone. */
@Component
class TimetableRoom extends EditionRoom {

    TimetableRoom() {
        super("timetable");
    }

    @Override
    protected Form shown(Edition now) {
        Fields fields = new Fields().with("zone", now.zone().getId());
        List<TimetableRow> rows = TimetableRow.of(now.details().timetable());
        for (TimetableRow row : rows) {
            if (!row.isUsual()) fields.with("event" + row.suffix(), row.event());
            new DateFields(row.suffix(), now.zone()).show(row.date(), fields);
        }
        return fields.form();
    }

    @Override
    protected Outcome<Edition> read(Edition now, Reading reading) {
        ZoneId zone = zone(now, reading);
        List<Milestone> timetable = new ArrayList<>();
        for (TimetableRow row : TimetableRow.of(now.details().timetable())) {
            Milestone milestone = milestone(row, zone, reading);
            if (milestone != null) timetable.add(milestone);
        }
        timetable.sort(Milestone.inOrder(zone));
        return reading.give(
                () -> new EditionDraft(now).timetable(timetable, zone).done());
    }

    private static ZoneId zone(Edition now, Reading reading) {
        try {
            return ZoneId.of(reading.form().text("zone"));
        } catch (DateTimeException noZone) {
            reading.refuse(new NoSuchChoice("zone"));
            return now.zone();
        }
    }

    private static @Nullable Milestone milestone(TimetableRow row, ZoneId zone, Reading reading) {
        PartialDate date = new DateFields(row.suffix(), zone).read(reading, row.date());
        String field = "event" + row.suffix();
        String event = row.isUsual() ? row.event() : reading.form().text(field);
        boolean dated = !new DateFields(row.suffix(), zone).isEmpty(reading.form());
        if (dated && event.isEmpty()) reading.refuse(new NothingEntered(field, "event"));
        if (!dated && !row.isUsual() && !event.isEmpty())
            reading.refuse(new NothingEntered("day" + row.suffix(), "date"));
        reading.optional(field, Reading.NAME);
        return date == null ? null : new Milestone(event, date);
    }
}
