package org.commended.presentation.web;

import java.time.Instant;
import org.commended.presentation.application.PlanningTimetable;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.application.ReadingTimetable;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Slot;
import org.commended.presentation.web.Timetables.Sent;
import org.commended.shared.EntryId;
import org.commended.shared.Ids;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One slot of a timetable: changed, given to an entry, taken away. */
@RestController
class SlotController {

    private static final String SLOT = TimetableController.TIMETABLE + "/slots/{slot}";

    private final Timetables timetables;
    private final PlanningTimetable planning;
    private final ReadingTimetable reading;

    SlotController(Timetables timetables, PlanningTimetable planning, ReadingTimetable reading) {
        this.timetables = timetables;
        this.planning = planning;
        this.reading = reading;
    }

    @GetMapping(SLOT)
    @AllowedTo(Access.ORGANISER)
    Page show(
            @PathVariable String edition,
            @PathVariable String category,
            @PathVariable String slot,
            Viewer viewer,
            Instant now) {
        Room room = timetables.get(new Sent(edition, category, Form.empty(), viewer, now));
        Slot known = planning.get(room, Ids.parse(slot));
        return page(
                room,
                known,
                SlotForms.of(
                        known.details(), known.version(), room.whole().edition().zone()));
    }

    private SlotPage page(Room room, Slot slot, Form form) {
        return new SlotPage(room, slot, Titles.of(reading.get(room), slot), form);
    }

    @PostMapping(SLOT)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> change(
            @PathVariable String edition,
            @PathVariable String category,
            @PathVariable String slot,
            Form form,
            Viewer viewer,
            Instant now) {
        Asked asked = timetables.asked(new Sent(edition, category, form, viewer, now), "change " + slot);
        Slot known = planning.get(asked.room(), Ids.parse(slot));
        return SlotForms.read(form, asked.room())
                .fold(
                        details -> planning.change(asked, known.id(), details, SlotForms.number(form, "version")),
                        Outcome::<Asked>refused)
                .fold(done -> Answer.seeOther(asked.room().desk()), reasons -> {
                    SlotPage page = page(asked.room(), known, form.refused(reasons));
                    String version = String.valueOf(known.version());
                    return page.isStale()
                            ? Answer.changedMeanwhile(page(
                                    asked.room(), known, form.refused(reasons).with("version", version)))
                            : Answer.refused(page);
                });
    }

    @PostMapping(SLOT + "/entry")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> give(
            @PathVariable String edition,
            @PathVariable String category,
            @PathVariable String slot,
            Form form,
            Viewer viewer,
            Instant now) {
        EntryId entry = form.has("entry") ? EntryId.of(form.text("entry")) : null;
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(sent, "give " + slot, asked -> planning.give(asked, Ids.parse(slot), entry));
    }

    @PostMapping(SLOT + "/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> remove(
            @PathVariable String edition,
            @PathVariable String category,
            @PathVariable String slot,
            Form form,
            Viewer viewer,
            Instant now) {
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(sent, "remove " + slot, asked -> planning.remove(asked, Ids.parse(slot)));
    }
}
