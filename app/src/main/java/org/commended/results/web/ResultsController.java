package org.commended.results.web;

import java.time.Instant;
import org.commended.shared.EditionId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The organiser's view of all results. */
@RestController
class ResultsController {

    private final ResultsPages pages;

    ResultsController(ResultsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/manage/{organiser}/editions/{edition}/results")
    @AllowedTo(Access.ORGANISER)
    Page results(@PathVariable String edition, Form form, Viewer viewer, Instant now) {
        return pages.page(EditionId.of(edition), viewer.id(), form, now);
    }
}
