package org.commended.survey.domain;

import org.jspecify.annotations.Nullable;

/**
 * A survey as it travels in files and forms: what it says, without where it stands. The addresses of event and article are
 * given by the installation; what is written there is left out of account.
 */
public record Document(
        Survey.Details details,
        @Nullable SurveyEvent event,
        @Nullable Article article) {

    public static Document of(Survey survey) {
        return new Document(survey.details(), survey.event(), survey.article());
    }
}
