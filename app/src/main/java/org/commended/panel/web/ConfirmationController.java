package org.commended.panel.web;

import java.time.Instant;
import java.util.Map;
import org.commended.panel.application.ConfirmingConflict;
import org.commended.panel.application.PanelRights;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deciding that a connection matters. */
@RestController
class ConfirmationController {

    private final PanelRights rights;
    private final ConfirmingConflict confirming;
    private final PanelPages pages;

    ConfirmationController(PanelRights rights, ConfirmingConflict confirming, PanelPages pages) {
        this.rights = rights;
        this.confirming = confirming;
        this.pages = pages;
    }

    @PostMapping(PanelController.PANEL + "/conflicts/{conflict}/confirmation")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> confirm(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
        return confirming
                .confirm(category, Ids.parse(at.getOrDefault("conflict", "")), viewer.id(), now)
                .fold(
                        done -> Answer.seeOther(Back.to(form, at)),
                        reasons -> Answer.refused(pages.page(category, form.refused(reasons), viewer, now)));
    }
}
