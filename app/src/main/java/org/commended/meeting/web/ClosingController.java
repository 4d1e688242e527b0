package org.commended.meeting.web;

import java.time.Instant;
import org.commended.meeting.application.ClosingMeeting;
import org.commended.meeting.web.Sent.By;
import org.commended.results.application.DecidingRights;
import org.commended.shared.Ids;
import org.commended.shared.NotFound;
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

/** The end of a meeting. */
@RestController
class ClosingController {

    private final MeetingPages pages;
    private final ClosingMeeting closing;
    private final DecidingRights rights;

    ClosingController(MeetingPages pages, ClosingMeeting closing, DecidingRights rights) {
        this.pages = pages;
        this.closing = closing;
        this.rights = rights;
    }

    @GetMapping("/meetings/{id}/closing")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        MeetingPage page = page(id, Form.empty(), viewer, now);
        if (!page.meeting().isOpen()) throw new NotFound();
        Form begun = Form.empty().with("reasons", ClosingPage.reasons(page));
        return closingPage(page(id, begun, viewer, now), viewer, now);
    }

    private MeetingPage page(String id, Form form, Viewer viewer, Instant now) {
        MeetingPage page = pages.page(Ids.parse(id), form, viewer, now);
        if (!page.attendance().leads()) throw new NotFound();
        return page;
    }

    private ClosingPage closingPage(MeetingPage page, Viewer viewer, Instant now) {
        return new ClosingPage(
                page, rights.find(page.meeting().category(), viewer, now).bar() == null);
    }

    @PostMapping("/meetings/{id}/closing")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> close(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        Sent sent = Sent.of(id, "closing", form, new By(viewer, now));
        return closing.close(sent.asked(), form.text("reasons"))
                .fold(
                        done -> Answer.seeOther("/meetings/" + id),
                        reasons ->
                                Answer.refused(closingPage(page(id, form.refused(reasons), viewer, now), viewer, now)));
    }
}
