package org.commended.judging.web.ballot;

import java.time.Instant;
import org.commended.judging.ballot.FillingBallot;
import org.commended.judging.ballot.FillingBallot.Place;
import org.commended.shared.EntryId;
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

/** Leaving an entry out, handing in, and taking either back. */
@RestController
class BallotEndController {

    private final FillingBallot filling;
    private final BallotPages pages;

    BallotEndController(FillingBallot filling, BallotPages pages) {
        this.filling = filling;
        this.pages = pages;
    }

    @PostMapping(BallotController.CATEGORY + "/abstentions")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> leaveOut(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(BallotController.place(category, viewer), form);
        boolean out = !form.text("back").equals("yes");
        return filling.leaveOut(place, EntryId.of(form.text("entry")), out, form.text("why"), now)
                .fold(
                        ballot -> Answer.seeOther(BallotController.address(place)),
                        reasons -> pages.refused(place, form, reasons, now));
    }

    @PostMapping(BallotController.CATEGORY + "/handing-in")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> handIn(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(BallotController.place(category, viewer), form);
        return filling.handIn(place, BallotForms.typed(form), now)
                .fold(
                        ballot -> Answer.seeOther(BallotController.address(place)),
                        reasons -> pages.refused(place, form, reasons, now));
    }

    @PostMapping(BallotController.CATEGORY + "/taking-back")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> takeBack(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Place place = pages.own(BallotController.place(category, viewer), form);
        return filling.takeBack(place, now)
                .fold(
                        ballot -> Answer.seeOther(BallotController.address(place)),
                        reasons -> pages.refused(place, form, reasons, now));
    }
}
