package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.shared.NotFound;
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

/** What stood on a judge's own sheet before, and bringing it back. */
@RestController
class VersionsController {

    private final SheetPages pages;
    private final ScoringEntry scoring;

    VersionsController(SheetPages pages, ScoringEntry scoring) {
        this.pages = pages;
        this.scoring = scoring;
    }

    @GetMapping(SheetController.SHEET + "/versions")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @PathVariable String entry, Viewer viewer, Instant now) {
        Place place = SheetController.place(category, entry, viewer);
        return new VersionsPage(pages.page(place, now), scoring.listVersions(place));
    }

    @PostMapping(SheetController.SHEET + "/versions/{number}/restoration")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> bringBack(
            @PathVariable String category,
            @PathVariable String entry,
            @PathVariable String number,
            Viewer viewer,
            Instant now) {
        Place place = SheetController.place(category, entry, viewer);
        return scoring.bringBack(place, number(number), now)
                .fold(
                        sheet -> Answer.seeOther(
                                "/judging/" + place.category() + "/entries/" + place.entry() + "#sheet"),
                        reasons -> pages.refused(place, Form.empty(), reasons, now));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,7}")) throw new NotFound();
        return Integer.parseInt(text);
    }
}
