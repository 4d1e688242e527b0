package org.commended.survey.web;

import java.time.Instant;
import org.commended.shared.Viewer;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.shared.web.Viewers;
import org.commended.survey.application.ReadingResults;
import org.commended.survey.application.ReadingResults.Admission;
import org.commended.survey.application.ReadingResults.Reader;
import org.commended.survey.application.ReadingSurvey;
import org.commended.survey.domain.Key;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The results of a survey, from their hour on. */
@RestController
class SurveyResultsController {

    private final ReadingSurvey reading;
    private final ReadingResults results;

    SurveyResultsController(ReadingSurvey reading, ReadingResults results) {
        this.reading = reading;
        this.results = results;
    }

    @GetMapping("/surveys/{survey}/results")
    @AllowedTo(Access.ANYONE)
    Page results(@PathVariable String survey, Form query, Instant now) {
        Held held = reading.survey(survey, now);
        Admission admission = results.admission(held.survey(), reader(query), now);
        return new SurveyResultsPage(
                held, admission, admission == Admission.OPEN ? results.published(held.survey()) : null);
    }

    private static Reader reader(Form query) {
        Viewer viewer = Viewers.current();
        return new Reader(query.has("key") ? new Key(query.text("key")) : null, viewer == null ? null : viewer.email());
    }
}
