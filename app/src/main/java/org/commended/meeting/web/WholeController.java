package org.commended.meeting.web;

import java.time.Instant;
import org.commended.meeting.application.Deciding;
import org.commended.meeting.application.TakingNotes;
import org.commended.meeting.web.Sent.By;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What concerns the meeting as a whole: notes, what is taken without talk, and that no award is made. */
@RestController
class WholeController {

    private final Deciding deciding;
    private final TakingNotes notes;
    private final Acting acting;

    WholeController(Deciding deciding, TakingNotes notes, Acting acting) {
        this.deciding = deciding;
        this.notes = notes;
        this.acting = acting;
    }

    @PostMapping("/meetings/{id}/notes")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> note(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        return acting.answer(
                Sent.of(id, "notes", form, new By(viewer, now)), asked -> notes.note(asked, form.text("text")));
    }

    @PostMapping("/meetings/{id}/rest")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> takeRest(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        return acting.answer(Sent.of(id, "rest", form, new By(viewer, now)), deciding::takeRest);
    }

    @PostMapping("/meetings/{id}/no-award")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> makeNoAward(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        return acting.answer(
                Sent.of(id, "no award", form, new By(viewer, now)),
                asked -> deciding.makeNoAward(asked, form.text("none")));
    }
}
