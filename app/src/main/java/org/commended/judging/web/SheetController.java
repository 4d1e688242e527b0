package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.domain.ScoreSheet;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
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

/** Reading an entry and scoring it; every mark is saved as it is set. */
@RestController
class SheetController {

    static final String SHEET = "/judging/{category}/entries/{entry}";

    private final SheetPages pages;
    private final ScoringEntry scoring;
    private final Programmes programmes;

    SheetController(SheetPages pages, ScoringEntry scoring, Programmes programmes) {
        this.pages = pages;
        this.scoring = scoring;
        this.programmes = programmes;
    }

    @GetMapping(SHEET)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @PathVariable String entry, Viewer viewer, Instant now) {
        return pages.show(place(category, entry, viewer), now);
    }

    @PostMapping(SHEET + "/scores")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> save(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(place(category, entry, viewer), form);
        Category asked = programmes.getCategory(place.category());
        return scoring.save(place, SheetForms.read(form), SheetForms.reasons(form), now)
                .fold(sheet -> saved(place, asked, form, sheet), reasons -> pages.refused(place, form, reasons, now));
    }

    private ResponseEntity<Page> saved(Place place, Category category, Form form, ScoreSheet sheet) {
        if (!form.has(SheetForms.LINE))
            return Answer.seeOther("/judging/" + place.category() + "/entries/" + place.entry() + "#sheet");
        return Answer.ok(SavedPage.saved(
                sheet.version(),
                sheet.changedAt(),
                programmes.getEdition(category.edition()).zone()));
    }

    static Place place(String category, String entry, Viewer viewer) {
        return new Place(CategoryId.of(category), EntryId.of(entry), viewer.id());
    }
}
