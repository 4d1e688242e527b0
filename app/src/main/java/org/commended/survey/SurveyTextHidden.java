package org.commended.survey;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An organiser keeps one answer's text from the page of results.
 *
 * @param subject the survey
 * @param sheet whose answer
 */
public record SurveyTextHidden(UUID subject, UUID sheet, String question, PersonId by, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public Map<String, String> about() {
        return Map.of("sheet", sheet.toString(), "question", question);
    }
}
