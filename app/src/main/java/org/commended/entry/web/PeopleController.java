package org.commended.entry.web;

import java.time.Instant;
import java.util.UUID;
import org.commended.entry.application.AnsweringInvitation;
import org.commended.entry.application.InvitingWriter;
import org.commended.entry.application.SharingEntry;
import org.commended.entry.domain.Right;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
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

/** Who takes part in an entry. */
@RestController
class PeopleController {

    private final PeoplePages pages;
    private final InvitingWriter inviting;
    private final SharingEntry sharing;
    private final AnsweringInvitation answering;

    PeopleController(PeoplePages pages, InvitingWriter inviting, SharingEntry sharing, AnsweringInvitation answering) {
        this.pages = pages;
        this.inviting = inviting;
        this.sharing = sharing;
        this.answering = answering;
    }

    @GetMapping("/entries/{id}/people")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, Viewer viewer, Instant now) {
        return pages.of(EntryId.of(id), Form.empty(), viewer, now);
    }

    @PostMapping("/entries/{id}/people")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> invite(@PathVariable String id, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        return inviting.invite(viewer, entry, PeoplePages.wanted(form), now)
                .fold(
                        done -> Answer.seeOther("/entries/" + entry + "/people"),
                        reasons -> Answer.refused(pages.of(entry, form.refused(reasons), viewer, now)));
    }

    @PostMapping("/entries/{id}/people/{person}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> change(
            @PathVariable String id, @PathVariable String person, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        PersonId whose = PersonId.of(person);
        String right = form.text("right-" + whose);
        if (right.isEmpty()) return Answer.seeOther("/entries/" + entry + "/people");
        return sharing.change(viewer, entry, whose, Right.find(right), now)
                .fold(
                        done -> Answer.seeOther(next(entry, viewer.id().equals(whose) && right.equals("none"))),
                        reasons -> Answer.refused(pages.of(entry, form.refused(reasons), viewer, now)));
    }

    /** Whoever left has no way back to the page. */
    private static String next(EntryId entry, boolean left) {
        return left ? "/my" : "/entries/" + entry + "/people";
    }

    @PostMapping("/entries/{id}/invitations/{invitation}/removal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> takeBack(@PathVariable String id, @PathVariable UUID invitation, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        answering.takeBack(entry, invitation, viewer, now);
        return Answer.seeOther("/entries/" + entry + "/people");
    }
}
