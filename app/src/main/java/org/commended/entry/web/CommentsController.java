package org.commended.entry.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.entry.application.Commenting;
import org.commended.entry.application.Commenting.Said;
import org.commended.entry.application.HandingSection;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What writers say to one another about a section, and who sees to it. */
@RestController
class CommentsController {

    private static final String SECTION = "/entries/{id}/sections/{number}";

    private final CommentsPages pages;
    private final Commenting commenting;
    private final HandingSection handing;

    CommentsController(CommentsPages pages, Commenting commenting, HandingSection handing) {
        this.pages = pages;
        this.commenting = commenting;
        this.handing = handing;
    }

    @GetMapping(SECTION + "/comments")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String id, @PathVariable int number, Viewer viewer, Instant now) {
        return pages.of(EntryId.of(id), number, Form.empty(), viewer, now);
    }

    @PostMapping(SECTION + "/comments")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> say(@PathVariable String id, @PathVariable int number, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        String field = CommentsPage.field(form.text("thread"));
        var said = new Said(number, thread(form), field, form.raw(field), form.act());
        return commenting
                .say(viewer, entry, said, now)
                .fold(
                        done -> Answer.seeOther("/entries/" + entry + "/sections/" + number + "/comments"),
                        reasons -> Answer.refused(pages.of(entry, number, form.refused(reasons), viewer, now)));
    }

    /** What is no id of a thread begins one. */
    private static @Nullable UUID thread(Form form) {
        String thread = form.text("thread");
        return thread.isEmpty() ? null : EntryId.of(thread).value();
    }

    @PostMapping("/entries/{id}/comments/{comment}/resolution")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> resolve(@PathVariable String id, @PathVariable UUID comment, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        return commenting
                .resolve(viewer, entry, comment, now)
                .fold(
                        section -> Answer.seeOther("/entries/" + entry + "/sections/" + section + "/comments"),
                        reasons ->
                                Answer.refused(pages.of(entry, 1, Form.empty().refused(reasons), viewer, now)));
    }

    @PostMapping(SECTION + "/charge")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> hand(
            @PathVariable String id, @PathVariable int number, Form form, Viewer viewer, Instant now) {
        EntryId entry = EntryId.of(id);
        String to = form.text("charge");
        Optional<PersonId> person = to.isEmpty() ? Optional.empty() : Optional.of(PersonId.of(to));
        return handing.hand(viewer, entry, number, person, now)
                .fold(
                        done -> Answer.seeOther("/entries/" + entry + "/sections/" + number + "/comments"),
                        reasons -> Answer.refused(pages.of(entry, number, form.refused(reasons), viewer, now)));
    }
}
