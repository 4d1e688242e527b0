package org.commended.entry.web;

import java.time.Instant;
import org.commended.entry.application.HandingOn;
import org.commended.entry.application.InvitingWriter.Wanted;
import org.commended.entry.domain.Right;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who leaves hands their entries to a colleague. */
@RestController
class HandOnController {

    private final HandingOn handing;

    HandOnController(HandingOn handing) {
        this.handing = handing;
    }

    @GetMapping("/entries/hand-over")
    @AllowedTo(Access.SIGNED_IN)
    Page show(Viewer viewer) {
        return new HandOnPage(handing.list(viewer), Form.empty());
    }

    @PostMapping("/entries/hand-over")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> handOn(Form form, Viewer viewer, Instant now) {
        var wanted = new Wanted(form.text("email"), form.text("name"), Right.SUBMIT);
        return handing.handOn(viewer, wanted, form.all("entry"), now)
                .fold(
                        done -> Answer.seeOther("/my"),
                        reasons -> Answer.refused(new HandOnPage(handing.list(viewer), form.refused(reasons))));
    }
}
