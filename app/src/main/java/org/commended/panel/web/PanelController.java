package org.commended.panel.web;

import java.time.Instant;
import org.commended.panel.application.InvitingJudge;
import org.commended.panel.application.PanelRights;
import org.commended.panel.domain.Invitation;
import org.commended.panel.domain.Seat.WorksFor;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
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

/** A category's panel, and asking somebody to join it. */
@RestController
class PanelController {

    static final String PANEL = "/manage/{organiser}/editions/{edition}/judging/{category}";

    private final PanelRights rights;
    private final InvitingJudge inviting;
    private final PanelPages pages;

    PanelController(PanelRights rights, InvitingJudge inviting, PanelPages pages) {
        this.rights = rights;
        this.inviting = inviting;
        this.pages = pages;
    }

    /** Looking for an organisation comes here too, with everything that was typed. */
    @GetMapping(PANEL)
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        return pages.page(rights.getCategory(EditionId.of(edition), CategoryId.of(category)), form, viewer, now);
    }

    @PostMapping(PANEL + "/members")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> invite(
            @PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        Category asked = rights.getCategory(EditionId.of(edition), CategoryId.of(category));
        return inviting.invite(asked, invitation(form), viewer.id(), now)
                .fold(
                        seat -> Answer.seeOther(
                                pages.page(asked, Form.empty(), viewer, now).href()),
                        reasons -> Answer.refused(pages.page(asked, form.refused(reasons), viewer, now)));
    }

    private static Invitation invitation(Form form) {
        WorksFor worksFor = new WorksFor(orNull(form, "post"), orNull(form, "organisation"), orNull(form, "body"));
        return new Invitation(form.text("name"), form.text("email"), worksFor);
    }

    private static @Nullable String orNull(Form form, String field) {
        return form.has(field) ? form.text(field) : null;
    }
}
