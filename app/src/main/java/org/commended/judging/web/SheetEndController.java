package org.commended.judging.web;

import java.time.Instant;
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.programme.Programmes;
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

/** Being done with a sheet: handed in, or abstained from; and taking it back. */
@RestController
class SheetEndController {

    private final SheetPages pages;
    private final ScoringEntry scoring;
    private final Programmes programmes;

    SheetEndController(SheetPages pages, ScoringEntry scoring, Programmes programmes) {
        this.pages = pages;
        this.scoring = scoring;
        this.programmes = programmes;
    }

    @PostMapping(SheetController.SHEET + "/handing-in")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> handIn(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(SheetController.place(category, entry, viewer), form);
        return scoring.handIn(place, SheetForms.read(form), SheetForms.reasons(form), now)
                .fold(sheet -> Answer.seeOther(pages.next(place)), reasons -> pages.refused(place, form, reasons, now));
    }

    @PostMapping(SheetController.SHEET + "/abstention")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> abstain(
            @PathVariable String category, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(SheetController.place(category, entry, viewer), form);
        return scoring.abstain(place, SheetForms.read(form), form.text(SheetForms.WHY), now)
                .fold(sheet -> Answer.seeOther(pages.next(place)), reasons -> pages.refused(place, form, reasons, now));
    }

    @PostMapping(SheetController.SHEET + "/taking-back")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> takeBack(
            @PathVariable String category, @PathVariable String entry, Viewer viewer, Instant now) {
        Place place = SheetController.place(category, entry, viewer);
        return scoring.takeBack(place, now)
                .fold(
                        sheet -> Answer.seeOther("/judging/" + place.category() + "/entries/" + place.entry()),
                        reasons -> pages.refused(place, Form.empty(), reasons, now));
    }
}
