package org.commended.judging.web;

import java.time.Instant;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything a judge reads in a category on one page, to be opened before the line drops. */
@RestController
class OfflineController {

    private final SheetPages pages;

    OfflineController(SheetPages pages) {
        this.pages = pages;
    }

    @GetMapping("/judging/{category}/offline")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, Viewer viewer, Instant now) {
        return pages.all(CategoryId.of(category), viewer.id(), now);
    }
}
