package org.commended.judging.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.OpeningStage;
import org.commended.judging.application.ClosingStage;
import org.commended.judging.application.JudgeRights;
import org.commended.judging.domain.StageRefusal.ClosingUnclear;
import org.commended.judging.domain.StageRefusal.NobodyToJudge;
import org.commended.judging.domain.StageRefusal.OthersChoose;
import org.commended.judging.domain.Stages;
import org.commended.panel.Panels;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.Ids;
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

/** Opening a stage, ending it, and giving it another end. */
@RestController
class StageController {

    private static final String STAGES = ScoresController.CATEGORY + "/stages";

    private final JudgeRights rights;
    private final Programmes programmes;
    private final OpeningStage opening;
    private final ClosingStage closing;
    private final Stages stages;
    private final Panels panels;
    private final ScoresPages pages;

    StageController(
            JudgeRights rights,
            Programmes programmes,
            OpeningStage opening,
            ClosingStage closing,
            Stages stages,
            Panels panels,
            ScoresPages pages) {
        this.rights = rights;
        this.programmes = programmes;
        this.opening = opening;
        this.closing = closing;
        this.stages = stages;
        this.panels = panels;
        this.pages = pages;
    }

    @PostMapping(STAGES)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> open(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = category(at);
        return closesAt(category, form)
                .fold(end -> open(form, category, end, viewer, now), Outcome::<UUID>refused)
                .fold(
                        stage -> back(category),
                        reasons -> Answer.refused(pages.page(category, form.refused(reasons), viewer, now)));
    }

    private Outcome<UUID> open(Form form, Category category, Optional<Instant> end, Viewer viewer, Instant now) {
        boolean choosing = stages.findLatest(category.id()).isPresent();
        if (choosing && !panels.listBarred(viewer.id(), category.id()).isEmpty())
            return Outcome.refused(List.<Refusal>of(new OthersChoose()));
        if (StageForms.isSampleOfNobody(form)) return Outcome.refused(List.<Refusal>of(new NobodyToJudge()));
        StagePlan next = StageForms.next(category, stages.list(category.id()).size());
        return opening.open(StageForms.opening(form, category, next, end.orElse(null)), viewer.id(), now);
    }

    @PostMapping(STAGES + "/{stage}/closing")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> close(@PathVariable Map<String, String> at, Viewer viewer, Instant now) {
        Category category = category(at);
        closing.close(category, stage(at), viewer.id(), now);
        return back(category);
    }

    @PostMapping(STAGES + "/{stage}/end")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> extend(@PathVariable Map<String, String> at, Form form, Viewer viewer, Instant now) {
        Category category = category(at);
        return closesAt(category, form)
                .fold(end -> extend(category, stage(at), end, viewer, now), Outcome::<UUID>refused)
                .fold(
                        stage -> back(category),
                        reasons -> Answer.refused(pages.page(category, form.refused(reasons), viewer, now)));
    }

    private Outcome<UUID> extend(Category category, UUID stage, Optional<Instant> end, Viewer viewer, Instant now) {
        if (end.isEmpty()) return Outcome.refused(List.<Refusal>of(new ClosingUnclear()));
        return closing.extend(category, stage, end.get(), viewer.id(), now);
    }

    private Outcome<Optional<Instant>> closesAt(Category category, Form form) {
        return StageForms.closesAt(
                form, programmes.getEdition(category.edition()).zone());
    }

    private Category category(Map<String, String> at) {
        return rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
    }

    private static UUID stage(Map<String, String> at) {
        return Ids.parse(at.getOrDefault("stage", ""));
    }

    private ResponseEntity<Page> back(Category category) {
        String desk = programmes.getWhole(category.edition()).desk();
        return Answer.seeOther(desk + "/judging/" + category.id() + "/scores");
    }
}
