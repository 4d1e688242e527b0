package org.commended.survey.web;

import java.time.Instant;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Page;
import org.commended.survey.application.ReadingSurvey;
import org.commended.survey.domain.SurveyEvent;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Articles. */
@RestController
class ArticleController {

    private final ReadingSurvey reading;

    ArticleController(ReadingSurvey reading) {
        this.reading = reading;
    }

    @GetMapping("/articles/{article}")
    @AllowedTo(Access.ANYONE)
    Page article(@PathVariable String article, Instant now) {
        Held held = reading.article(article, now);
        SurveyEvent event = held.survey().event();
        boolean eventOpen = event != null && event.takesRegistrations(now);
        return new ArticlePage(held, held.survey().takesAnswers(now), eventOpen);
    }
}
