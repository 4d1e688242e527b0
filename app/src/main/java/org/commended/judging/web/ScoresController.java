package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.JudgeRights;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A category's stages and its table of means. */
@RestController
class ScoresController {

    static final String CATEGORY = OverviewController.JUDGING + "/{category}";

    private final JudgeRights rights;
    private final ScoresPages pages;

    ScoresController(JudgeRights rights, ScoresPages pages) {
        this.rights = rights;
        this.pages = pages;
    }

    /** An organiser who judges the category as well sees nothing of entries that are kept from them. */
    @GetMapping(CATEGORY + "/scores")
    @AllowedTo(Access.ORGANISER)
    Page show(@PathVariable String edition, @PathVariable String category, Form form, Viewer viewer, Instant now) {
        return pages.page(rights.getCategory(EditionId.of(edition), CategoryId.of(category)), form, viewer, now);
    }
}
