package org.commended.survey.web;

import java.time.Instant;
import org.commended.shared.web.Form;
import org.commended.survey.application.OrganisingSurveys;
import org.commended.survey.application.ReadingResults;
import org.commended.survey.domain.SurveyId;
import org.commended.survey.domain.Surveys.Held;
import org.springframework.stereotype.Component;

/** Gathers what an organiser sees of one survey. */
@Component
class ManageSurveyPages {

    private final OrganisingSurveys organising;
    private final ReadingResults results;

    ManageSurveyPages(OrganisingSurveys organising, ReadingResults results) {
        this.organising = organising;
        this.results = results;
    }

    ManageSurveyPage page(String organiser, SurveyId id, Form form, Instant now) {
        Held held = organising.get(organiser, id);
        return new ManageSurveyPage(
                held,
                SurveyState.of(held.survey(), now),
                organising.tally(held.survey()),
                results.now(held.survey()),
                organising.registrations(held.survey()),
                form);
    }
}
