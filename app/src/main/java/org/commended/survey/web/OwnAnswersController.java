package org.commended.survey.web;

import java.time.Instant;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Answer;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.application.AnsweringSurvey;
import org.commended.survey.application.ReadingSurvey;
import org.commended.survey.domain.Key;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming back to one's own answers, by the link in the letter. */
@RestController
class OwnAnswersController {

    private final ReadingSurvey reading;
    private final AnsweringSurvey answering;

    OwnAnswersController(ReadingSurvey reading, AnsweringSurvey answering) {
        this.reading = reading;
        this.answering = answering;
    }

    @GetMapping("/surveys/{survey}/answers/{key}")
    @AllowedTo(Access.ANYONE)
    Page own(@PathVariable String survey, @PathVariable String key, Form query, Instant now) {
        Held held = reading.survey(survey, now);
        Form form = Replies.form(held.survey(), answering.own(held.survey(), new Key(key)));
        return new SurveyPage(held, held.survey().takesAnswers(now), form, key, query.has("saved"));
    }

    @PostMapping("/surveys/{survey}/answers/{key}")
    @AllowedTo(Access.ANYONE)
    ResponseEntity<Page> change(@PathVariable String survey, @PathVariable String key, Form form, Instant now) {
        Held held = reading.survey(survey, now);
        var reply = Replies.read(held.survey(), form);
        return answering
                .change(survey, new Key(key), reply, now)
                .fold(Answer::seeOther, reasons -> Answer.refused(refused(held, key, form.refused(reasons), now)));
    }

    private static Page refused(Held held, String key, Form form, Instant now) {
        return new SurveyPage(held, held.survey().takesAnswers(now), form, key, false);
    }
}
