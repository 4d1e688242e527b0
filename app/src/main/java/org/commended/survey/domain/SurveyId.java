package org.commended.survey.domain;

import java.util.UUID;
import org.commended.shared.Ids;

/** The id of a survey. */
public record SurveyId(UUID value) {

    public static SurveyId next() {
        return new SurveyId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static SurveyId of(String text) {
        return new SurveyId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
