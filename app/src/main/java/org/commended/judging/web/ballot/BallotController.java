package org.commended.judging.web.ballot;

import java.time.Instant;
import java.util.Map;
import org.commended.judging.ballot.Ballot;
import org.commended.judging.ballot.FillingBallot;
import org.commended.judging.ballot.FillingBallot.Place;
import org.commended.judging.ballot.Typed;
import org.commended.judging.web.SavedPage;
import org.commended.shared.CategoryId;
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

/** Places, points and pairs, saved as they are given; and undoing the last pair. */
@RestController
class BallotController {

    static final String CATEGORY = "/judging/{category}";

    private final FillingBallot filling;
    private final BallotPages pages;

    BallotController(FillingBallot filling, BallotPages pages) {
        this.filling = filling;
        this.pages = pages;
    }

    @PostMapping(CATEGORY + "/answers")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> give(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(place(category, viewer), form);
        Typed typed = BallotForms.typed(form);
        return filling.give(place, typed, now)
                .fold(
                        ballot -> saved(place, form, typed, ballot, now),
                        reasons -> pages.refused(place, form, reasons, now));
    }

    private ResponseEntity<Page> saved(Place place, Form form, Typed typed, Ballot ballot, Instant now) {
        if (form.has(BallotForms.LINE))
            return Answer.ok(new SavedPage(
                    ballot.version(),
                    ballot.savedAt(),
                    pages.page(place, Form.empty(), now).zone(),
                    Form.empty(),
                    Map.of()));
        String moved = typed.move() == null
                ? ""
                : "?moved=" + form.text(BallotForms.MOVE).replace(' ', '+');
        return Answer.seeOther(address(place) + moved);
    }

    @PostMapping(CATEGORY + "/pairs")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> compare(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(place(category, viewer), form);
        return filling.compare(place, BallotForms.compared(form), now)
                .fold(
                        ballot -> Answer.seeOther(address(place) + "?moved=on"),
                        reasons -> pages.refused(place, form, reasons, now));
    }

    @PostMapping(CATEGORY + "/pairs/undoing")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> undo(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(place(category, viewer), form);
        return filling.undo(place, BallotForms.number(form), now)
                .fold(
                        ballot -> Answer.seeOther(address(place) + "?moved=back"),
                        reasons -> pages.refused(place, form, reasons, now));
    }

    static Place place(String category, Viewer viewer) {
        return new Place(CategoryId.of(category), viewer.id());
    }

    static String address(Place place) {
        return "/judging/" + place.category();
    }
}
