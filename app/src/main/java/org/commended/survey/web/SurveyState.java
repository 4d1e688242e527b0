package org.commended.survey.web;

import java.time.Instant;
import java.util.Locale;
import org.commended.survey.domain.Survey;

/** How a survey stands, in one word. */
public enum SurveyState {
    WRITTEN,
    OPEN,
    CLOSED,
    SHARED;

    static SurveyState of(Survey survey, Instant now) {
        if (!survey.isPublic(now)) return WRITTEN;
        if (survey.takesAnswers(now)) return OPEN;
        return survey.resultsAreOpen(now) ? SHARED : CLOSED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
