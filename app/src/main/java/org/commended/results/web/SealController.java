package org.commended.results.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.results.application.SealingDecision;
import org.commended.results.web.DecisionPages.Look;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
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

/** Locking a decision, twice, by two; and opening it again while nobody has been told. */
@RestController
class SealController {

    private final DecisionPages pages;
    private final SealingDecision sealing;

    SealController(DecisionPages pages, SealingDecision sealing) {
        this.pages = pages;
        this.sealing = sealing;
    }

    @PostMapping("/judging/{category}/{kind:shortlist|result}/seal")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> sign(
            @PathVariable String category, @PathVariable String kind, Form form, Viewer viewer, Instant now) {
        int version = form.text("version").matches("\\d{1,9}") ? Integer.parseInt(form.text("version")) : 0;
        Look look = pages.look(category, kind, viewer, now);
        return answer(sealing.sign(look.category(), look.kind(), version, viewer, now), look);
    }

    @PostMapping("/judging/{category}/{kind:shortlist|result}/seal/opening")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> open(@PathVariable String category, @PathVariable String kind, Viewer viewer, Instant now) {
        Look look = pages.look(category, kind, viewer, now);
        return answer(sealing.open(look.category(), look.kind(), viewer, now), look);
    }

    private ResponseEntity<Page> answer(Outcome<?> outcome, Look look) {
        return switch (outcome) {
            case Outcome.Done<?> done ->
                Answer.seeOther(
                        "/judging/" + look.category() + "/" + look.kind().word());
            case Outcome.Refused<?>(List<Refusal> reasons) -> refused(reasons, look);
        };
    }

    private ResponseEntity<Page> refused(List<Refusal> reasons, Look look) {
        Form form = DecisionForm.of(pages.find(look)).refused(reasons);
        return Answer.refused(pages.page(look, Optional.of(form)));
    }
}
