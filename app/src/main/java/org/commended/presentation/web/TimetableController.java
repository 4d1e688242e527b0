package org.commended.presentation.web;

import java.time.Instant;
import org.commended.presentation.application.InvitingToPresent;
import org.commended.presentation.application.PlanningTimetable;
import org.commended.presentation.application.PlanningTimetable.Asked;
import org.commended.presentation.web.Timetables.Sent;
import org.commended.shared.Ids;
import org.commended.shared.Outcome;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The timetable of a category's presentations or visits. */
@RestController
class TimetableController {

    static final String TIMETABLE = "/manage/{organiser}/editions/{edition}/judging/{category}/timetable";

    private final Timetables timetables;
    private final PlanningTimetable planning;
    private final InvitingToPresent inviting;

    TimetableController(Timetables timetables, PlanningTimetable planning, InvitingToPresent inviting) {
        this.timetables = timetables;
        this.planning = planning;
        this.inviting = inviting;
    }

    @GetMapping(TIMETABLE)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String category, Viewer viewer, Instant now) {
        return timetables.page(new Sent(edition, category, Form.empty(), viewer, now), Form.empty());
    }

    @PostMapping(TIMETABLE + "/slots")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> make(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(sent, "make", asked -> SlotForms.readSitting(form, asked.room())
                .fold(sitting -> planning.make(asked, sitting), Outcome::<Asked>refused));
    }

    @PostMapping(TIMETABLE + "/filling")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> fill(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        return timetables.answer(new Sent(edition, category, form, viewer, now), "fill", planning::fill);
    }

    @PostMapping(TIMETABLE + "/invitations")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> invite(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        return timetables.answer(new Sent(edition, category, form, viewer, now), "invite", inviting::send);
    }

    @PostMapping(TIMETABLE + "/away")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> away(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(sent, "away", asked -> SlotForms.readAway(form, asked.room())
                .fold(away -> planning.add(asked, away), Outcome::<Asked>refused));
    }

    @PostMapping(TIMETABLE + "/away/{away}/removal")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> back(
            @PathVariable String edition,
            @PathVariable String category,
            @PathVariable String away,
            Form form,
            Viewer viewer,
            Instant now) {
        Sent sent = new Sent(edition, category, form, viewer, now);
        return timetables.answer(sent, "back " + away, asked -> planning.removeAway(asked, Ids.parse(away)));
    }
}
