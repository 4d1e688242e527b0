package org.commended.results.web;

import java.time.Instant;
import org.commended.results.application.DecidingRights.Decidable;
import org.commended.results.application.StagingDecision;
import org.commended.results.domain.DecisionKind;
import org.commended.results.domain.StagedDecision;
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
    Page show(@PathVariable String category, @PathVariable String kind, Form form, Viewer viewer, Instant now) {
        String typed = form.text("places");
        int places = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return pages.show(new DecisionPages.Asked(category, DecisionPages.kind(kind), places), viewer, now);
    }

    @PostMapping("/judging/{category}/{kind:shortlist|result}")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> stage(
            @PathVariable String category, @PathVariable String kind, Form form, Viewer viewer, Instant now) {
        Decidable decidable = pages.decidable(category, viewer, now);
        DecisionKind decided = DecisionPages.kind(kind);
        var basis =
                new DecisionForm.Basis(pages.standings(decidable), pages.find(decidable, decided), viewer.id(), now);
        StagedDecision wanted = DecisionForm.read(form, decidable, decided, basis);
        return staging.stage(wanted, viewer, now)
                .fold(
                        staged -> Answer.seeOther("/judging/" + category + "/" + kind),
                        reasons -> pages.refused(decidable, decided, viewer, form.refused(reasons)));
    }
}
