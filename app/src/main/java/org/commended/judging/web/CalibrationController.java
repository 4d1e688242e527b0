package org.commended.judging.web;

import java.time.Instant;
import java.util.Map;
import org.commended.judging.application.CalibrationTasks;
import org.commended.judging.application.JudgeRights;
import org.commended.judging.domain.Stage;
import org.commended.judging.domain.Stages;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.NotFound;
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

/** Adjusting the scores of a large category before its stage closes, and for another line than the usual one. */
@RestController
class CalibrationController {

    private final JudgeRights rights;
    private final Stages stages;
    private final CalibrationTasks tasks;
    private final Programmes programmes;

    CalibrationController(JudgeRights rights, Stages stages, CalibrationTasks tasks, Programmes programmes) {
        this.rights = rights;
        this.stages = stages;
        this.tasks = tasks;
        this.programmes = programmes;
    }

    @PostMapping("/judging/{category}/calibrations")
    @AllowedTo(Access.SIGNED_IN)
    ResponseEntity<Page> byChair(@PathVariable String category, Form form, Viewer viewer, Instant now) {
        Category chaired = rights.getChaired(CategoryId.of(category), viewer.id());
        return calibrated(chaired, StandingsController.places(form), "/judging/" + chaired.id() + "/standings", now);
    }

    @PostMapping(ScoresController.CATEGORY + "/calibrations")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> byOrganiser(@PathVariable Map<String, String> at, Form form, Instant now) {
        Category category = rights.getCategory(
                EditionId.of(at.getOrDefault("edition", "")), CategoryId.of(at.getOrDefault("category", "")));
        String desk = programmes.getWhole(category.edition()).desk();
        String page = desk + "/judging/" + category.id() + "/scores";
        return calibrated(category, StandingsController.places(form), page, now);
    }

    private ResponseEntity<Page> calibrated(Category category, int places, String page, Instant now) {
        Stage stage = stages.findLatest(category.id()).orElseThrow(NotFound::new);
        tasks.calibrate(stage.id(), places, now);
        return Answer.seeOther(places > 0 ? page + "?places=" + places : page);
    }
}
