package org.commended.results.web;

import java.time.Instant;
import org.commended.results.application.StagingDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.StagedDecision;
import org.commended.results.web.DecisionPages.Look;
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

/** Drawing the shortlist's line, and deciding the result. */
@RestController
class DecisionController {

    private final DecisionPages pages;
    private final StagingDecision staging;

    DecisionController(DecisionPages pages, StagingDecision staging) {
        this.pages = pages;
        this.staging = staging;
    }

    @GetMapping("/judging/{category}/{kind:shortlist|result}")
    @AllowedTo(Access.SIGNED_IN)
    Page show(@PathVariable String category, @PathVariable String kind, Viewer viewer, Instant now) {
        return pages.show(category, kind, viewer, now);
    }

    /** Ticks the boxes above a line; nothing is decided by it. */
    @PostMapping("/judging/{category}/shortlist/line")
    @AllowedTo(Access.SIGNED_IN)
    Page draw(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        return pages.drawn(pages.look(category, DecisionKind.SHORTLIST.word(), viewer, now), form);
    }

    @PostMapping("/judging/{category}/{kind:shortlist|result}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> stage(
            @PathVariable String category, @PathVariable String kind, Form form, Viewer viewer, Instant now) {
        Look look = pages.look(category, kind, viewer, now);
        var basis = new DecisionForm.Basis(pages.standings(look), pages.find(look), viewer.id(), now);
        StagedDecision wanted = DecisionForm.read(form, look.decidable(), look.kind(), basis);
        return staging.stage(wanted, viewer, now)
                .fold(
                        staged -> Answer.seeOther("/judging/" + category + "/" + kind),
                        reasons -> pages.refused(look, form.refused(reasons)));
    }
}
