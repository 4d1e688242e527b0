package org.commended.panel.web;

import java.time.Instant;
import org.commended.panel.application.AnsweringInvitation;
import org.commended.panel.application.PanelRights;
import org.commended.panel.domain.Seat;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Being asked to judge: the terms, and yes or no. */
@RestController
class TermsController {

    private static final String TERMS = "/judging/{category}/terms";

    private final PanelRights rights;
    private final Programmes programmes;
    private final AnsweringInvitation answering;

    TermsController(PanelRights rights, Programmes programmes, AnsweringInvitation answering) {
        this.rights = rights;
        this.programmes = programmes;
        this.answering = answering;
    }

    @GetMapping(TERMS)
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, Viewer viewer) {
        Seat seat = rights.getOwnSeat(CategoryId.of(category), viewer.id());
        Category asked = programmes.getCategory(seat.category());
        return new TermsPage(programmes.getWhole(asked.edition()), asked, seat);
    }

    @PostMapping(TERMS + "/acceptance")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> accept(@PathVariable String category, Viewer viewer, Instant now) {
        CategoryId id = CategoryId.of(category);
        answering.accept(id, viewer.id(), now);
        return Answer.seeOther("/judging/" + id);
    }

    @PostMapping(TERMS + "/refusal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> decline(@PathVariable String category, Viewer viewer, Instant now) {
        CategoryId id = CategoryId.of(category);
        answering.decline(id, viewer.id(), now);
        return Answer.seeOther("/judging/" + id + "/terms");
    }
}
