package org.commended.survey.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.application.Drawing;
import org.commended.survey.application.Drawing.Asked;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.domain.MadeDraw;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drawing prizes. */
@RestController
class DrawController {

    private static final String DRAW = "/manage/{organiser}/surveys/{survey}/draw";

    private final OrganisingSurveys organising;
    private final Drawing drawing;

    DrawController(OrganisingSurveys organising, Drawing drawing) {
        this.organising = organising;
        this.drawing = drawing;
    }

    @GetMapping(DRAW)
    @AllowedTo(Access.ORGANISER)
    Page draw(@PathVariable String organiser, @PathVariable String survey) {
        return page(organiser, SurveyId.of(survey), Form.empty());
    }

    @PostMapping(DRAW)
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<Page> draw(
            @PathVariable String organiser, @PathVariable String survey, Form form, Viewer viewer, Instant now) {
        SurveyId id = SurveyId.of(survey);
        return drawing.draw(organiser, id, new Asked(form.text("reason"), form.act()), viewer, now)
                .fold(
                        done -> Answer.seeOther("/manage/" + organiser + "/surveys/" + id + "/draw"),
                        reasons -> Answer.refused(page(organiser, id, form.refused(reasons))));
    }

    /** The list of a draw that was made, to the byte that was hashed. */
    @GetMapping(DRAW + "/{number}/list.txt")
    @AllowedTo(Access.ORGANISER)
    ResponseEntity<byte[]> list(
            @PathVariable String organiser, @PathVariable String survey, @PathVariable String number) {
        Held held = organising.get(organiser, SurveyId.of(survey));
        MadeDraw made = drawing.draws(held.survey()).stream()
                .filter(one -> String.valueOf(one.draw().number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"draw-" + number + ".txt\"")
                .body(made.list().getBytes(StandardCharsets.UTF_8));
    }

    private Page page(String organiser, SurveyId id, Form form) {
        Held held = organising.get(organiser, id);
        if (held.survey().details().draw() == null) throw new NotFound();
        List<String> entrants = drawing.entrants(held.survey());
        return new DrawPage(held, entrants.size(), drawing.draws(held.survey()), form);
    }
}
