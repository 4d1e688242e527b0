package org.commended.entry.web;

import java.time.Instant;
import java.util.UUID;
import org.commended.entry.application.AnsweringInvitation;
import org.commended.people.People;
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

/** An invitation to take part in an entry, before the one who was asked. */
@RestController
class InvitationController {

    private static final String INVITATION = "/entries/invitations/{invitation}";

    private final AnsweringInvitation answering;
    private final People people;

    InvitationController(AnsweringInvitation answering, People people) {
        this.answering = answering;
        this.people = people;
    }

    @GetMapping(INVITATION)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable UUID invitation, Viewer viewer, Instant now) {
        return page(invitation, Form.empty(), viewer, now);
    }

    @PostMapping(INVITATION + "/acceptance")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> accept(@PathVariable UUID invitation, Form form, Viewer viewer, Instant now) {
        return answering
                .accept(invitation, viewer, now)
                .fold(
                        entry -> Answer.seeOther("/entries/" + entry),
                        reasons -> Answer.refused(page(invitation, form.refused(reasons), viewer, now)));
    }

    @PostMapping(INVITATION + "/refusal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> decline(@PathVariable UUID invitation, Viewer viewer, Instant now) {
        answering.decline(invitation, viewer, now);
        return Answer.seeOther("/my");
    }

    private InvitationPage page(UUID id, Form form, Viewer viewer, Instant now) {
        var asked = answering.get(id, viewer);
        String by = people.get(asked.invitation().by()).called();
        return new InvitationPage(asked.invitation(), new DraftView(asked.draft(), now), by, form);
    }
}
