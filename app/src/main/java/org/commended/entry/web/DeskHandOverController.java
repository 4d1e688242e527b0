package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.DeskRights;
import org.commended.entry.application.InvitingWriter;
import org.commended.entry.application.InvitingWriter.Wanted;
import org.commended.entry.application.ReadingDrafts;
import org.commended.entry.application.SharingEntry;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Right;
import org.commended.shared.EditionId;
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

/** Finding somebody for an entry that has nobody left. */
@RestController
class DeskHandOverController {

    private static final String HAND_OVER = "/manage/{organiser}/editions/{edition}/entries/{entry}/hand-over";

    private final DeskRights rights;
    private final ReadingDrafts reading;
    private final SharingEntry sharing;
    private final InvitingWriter inviting;

    DeskHandOverController(DeskRights rights, ReadingDrafts reading, SharingEntry sharing, InvitingWriter inviting) {
        this.rights = rights;
        this.reading = reading;
        this.sharing = sharing;
        this.inviting = inviting;
    }

    @GetMapping(HAND_OVER)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String entry, Viewer viewer) {
        return page(reading.get(rights.open(entry, viewer), EditionId.of(edition)), Form.empty());
    }

    @PostMapping(HAND_OVER)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> handOver(
            @PathVariable String edition, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Draft draft = reading.get(rights.open(entry, viewer), EditionId.of(edition));
        var wanted = new Wanted(form.text("email"), form.text("name"), Right.SUBMIT, form.text("hand-reason"));
        return inviting.handOver(viewer, draft.entry(), wanted, now)
                .fold(
                        done -> Answer.seeOther(page(draft, form).href()),
                        reasons -> Answer.refused(page(draft, form.refused(reasons))));
    }

    private DeskHandOverPage page(Draft draft, Form form) {
        var id = draft.entry().id();
        return new DeskHandOverPage(draft, sharing.list(id), sharing.listWaiting(id), form);
    }
}
