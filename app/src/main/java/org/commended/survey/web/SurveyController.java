package org.commended.survey.web;

import java.time.Instant;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.application.AnsweringSurvey;
import org.commended.survey.application.AnsweringSurvey.Answered;
import org.commended.survey.application.ReadingSurvey;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answering a survey. */
@RestController
class SurveyController {

    private final ReadingSurvey reading;
    private final AnsweringSurvey answering;

    SurveyController(ReadingSurvey reading, AnsweringSurvey answering) {
        this.reading = reading;
        this.answering = answering;
    }

    @GetMapping("/surveys/{survey}")
    @AllowedTo(Access.ANYONE)
    Page survey(@PathVariable String survey, Instant now) {
        return page(survey, Form.empty(), now);
    }

    @PostMapping("/surveys/{survey}/answers")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> answer(@PathVariable String survey, Form form, Instant now) {
        Held held = reading.survey(survey, now);
        var answered = new Answered(form.text("email"), Replies.read(held.survey(), form), form.act());
        return answering
                .answer(survey, answered, now)
                .fold(Answer::seeOther, reasons -> Answer.refused(page(survey, form.refused(reasons), now)));
    }

    @GetMapping("/surveys/{survey}/thanks")
    @AllowedTo(Access.ANYONE)
    Page thanks(@PathVariable String survey, Instant now) {
        return new ThanksPage(reading.survey(survey, now), "survey");
    }

    private Page page(String slug, Form form, Instant now) {
        Held held = reading.survey(slug, now);
        return new SurveyPage(held, held.survey().takesAnswers(now), form, null, false);
    }
}
