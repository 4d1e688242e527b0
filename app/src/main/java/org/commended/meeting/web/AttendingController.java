package org.commended.meeting.web;

import java.time.Instant;
import org.commended.meeting.application.Attending;
import org.commended.meeting.application.OpeningMeeting;
import org.commended.meeting.web.Sent.By;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming, going, and beginning. */
@RestController
class AttendingController {

    private final Attending attending;
    private final OpeningMeeting opening;
    private final Acting acting;

    AttendingController(Attending attending, OpeningMeeting opening, Acting acting) {
        this.attending = attending;
        this.opening = opening;
        this.acting = acting;
    }

    @PostMapping("/meetings/{id}/presence")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> join(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        return acting.answer(Sent.of(id, "presence", form, new By(viewer, now)), attending::join);
    }

    /** Oneself, or, for whoever leads, somebody who went. */
    @PostMapping("/meetings/{id}/absence")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> leave(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        PersonId person = form.has("person") ? PersonId.of(form.text("person")) : viewer.id();
        return acting.answer(
                Sent.of(id, "absence", form, new By(viewer, now)), asked -> attending.leave(asked, person));
    }

    @PostMapping("/meetings/{id}/opening")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> open(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        return acting.answer(Sent.of(id, "opening", form, new By(viewer, now)), opening::open);
    }
}
