package org.commended.meeting.web;

import java.time.Instant;
import org.commended.meeting.application.Deciding;
import org.commended.meeting.application.TakingUp;
import org.commended.meeting.domain.Happening.MoveProposed;
import org.commended.meeting.web.Sent.By;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An entry on the agenda: taken up, left, moved up or down, decided about. */
@RestController
class ItemController {

    private static final String ITEM = "/meetings/{id}/items/{entry}";

    private final TakingUp takingUp;
    private final Deciding deciding;
    private final Acting acting;

    ItemController(TakingUp takingUp, Deciding deciding, Acting acting) {
        this.takingUp = takingUp;
        this.deciding = deciding;
        this.acting = acting;
    }

    @PostMapping(ITEM + "/opening")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> open(
            @PathVariable String id, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EntryId item = EntryId.of(entry);
        return acting.answer(
                Sent.of(id, "open " + entry, form, new By(viewer, now)), asked -> takingUp.open(asked, item));
    }

    @PostMapping(ITEM + "/adjournment")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> leave(
            @PathVariable String id, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EntryId item = EntryId.of(entry);
        return acting.answer(
                Sent.of(id, "leave " + entry, form, new By(viewer, now)), asked -> takingUp.leave(asked, item));
    }

    @PostMapping(ITEM + "/talk")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> askForTalk(
            @PathVariable String id, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EntryId item = EntryId.of(entry);
        return acting.answer(
                Sent.of(id, "talk " + entry, form, new By(viewer, now)), asked -> takingUp.askForTalk(asked, item));
    }

    @PostMapping(ITEM + "/place")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> move(
            @PathVariable String id, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        EntryId item = EntryId.of(entry);
        boolean up = form.text("to").equals("up");
        return acting.answer(
                Sent.of(id, "place " + entry, form, new By(viewer, now)), asked -> takingUp.move(asked, item, up));
    }

    @PostMapping(ITEM + "/outcome")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> decide(
            @PathVariable String id, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        var wanted = new Deciding.Wanted(EntryId.of(entry), form.text("outcome"), form.text("reason"));
        return acting.answer(
                Sent.of(id, "outcome " + entry, form, new By(viewer, now)), asked -> deciding.decide(asked, wanted));
    }

    @PostMapping(ITEM + "/move")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> proposeMove(
            @PathVariable String id, @PathVariable String entry, Form form, Viewer viewer, Instant now) {
        String to = form.text("to");
        CategoryId category = to.length() == 36 ? CategoryId.of(to) : CategoryId.next();
        var move = new MoveProposed(EntryId.of(entry), category, form.text("why"));
        return acting.answer(
                Sent.of(id, "move " + entry, form, new By(viewer, now)), asked -> deciding.proposeMove(asked, move));
    }
}
