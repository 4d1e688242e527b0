package org.commended.survey.web;

import java.time.ZonedDateTime;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Moments;
import org.commended.shared.web.Page;
import org.commended.survey.application.ReadingResults.Admission;
import org.commended.survey.domain.Results;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Surveys.Held;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say, or when and to whom they will.
 *
 * @param results null while the reader is not admitted
 */
public record SurveyResultsPage(
        Held held, Admission admission, @Nullable Results results) implements Page {

    @Override
    public Brand brand() {
        return held.organiser().brand();
    }

    public Survey survey() {
        return held.survey();
    }

    public String address() {
        return "/surveys/" + survey().slug();
    }

    /** When the results open; null where that is not settled. */
    public @Nullable ZonedDateTime opens() {
        return survey().resultsOpenAt()
                .map(instant -> instant.atZone(Moments.UK))
                .orElse(null);
    }

    public boolean forParticipantsOnly() {
        Survey.Sharing sharing = survey().details().results();
        return sharing != null && sharing.withParticipantsOnly();
    }
}
