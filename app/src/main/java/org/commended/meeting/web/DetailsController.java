package org.commended.meeting.web;

import java.time.Instant;
import org.commended.meeting.application.Asked;
import org.commended.meeting.application.Attendance;
import org.commended.meeting.application.ChangingMeeting;
import org.commended.meeting.application.MeetingRights;
import org.commended.meeting.domain.Meeting.Details;
import org.commended.meeting.web.Sent.By;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
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

/** Putting a meeting off, and calling it off. */
@RestController
class DetailsController {

    private final MeetingRights rights;
    private final ChangingMeeting changing;

    DetailsController(MeetingRights rights, ChangingMeeting changing) {
        this.rights = rights;
        this.changing = changing;
    }

    @GetMapping("/meetings/{id}/details")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer) {
        Attendance attendance = leading(id, viewer);
        return new DetailsPage(
                attendance,
                DetailsForm.of(
                        attendance.meeting(), attendance.whole().edition().zone()));
    }

    private Attendance leading(String id, Viewer viewer) {
        Attendance attendance = rights.get(Ids.parse(id), viewer);
        if (!attendance.leads() || !attendance.meeting().state().isAhead()) throw new NotFound();
        return attendance;
    }

    @PostMapping("/meetings/{id}/details")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> change(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        Attendance attendance = leading(id, viewer);
        int version = form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : -1;
        Sent sent = Sent.of(id, "details", form, new By(viewer, now));
        return DetailsForm.read(form, attendance.whole().edition().zone(), attendance.members())
                .fold(details -> change(sent.asked(), details, version), Outcome::<Asked>refused)
                .fold(
                        done -> Answer.seeOther("/meetings/" + id),
                        reasons -> refused(attendance, form.refused(reasons)));
    }

    private Outcome<Asked> change(Asked asked, Details details, int version) {
        return changing.change(asked, details, version);
    }

    /** What was typed; where somebody changed it meanwhile, with what stands now beside it. */
    private static ResponseEntity<Page> refused(Attendance attendance, Form form) {
        DetailsPage page = new DetailsPage(attendance, form);
        if (!page.isStale()) return Answer.refused(page);
        String version = Integer.toString(attendance.meeting().version());
        return Answer.changedMeanwhile(new DetailsPage(attendance, form.with("version", version)));
    }

    @PostMapping("/meetings/{id}/cancellation")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> cancel(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        Sent sent = Sent.of(id, "cancellation", form, new By(viewer, now));
        Attendance attendance = rights.get(Ids.parse(id), viewer);
        return changing.cancel(sent.asked())
                .fold(
                        done -> Answer.seeOther("/meetings/" + id),
                        reasons -> Answer.refused(new DetailsPage(attendance, form.refused(reasons))));
    }
}
