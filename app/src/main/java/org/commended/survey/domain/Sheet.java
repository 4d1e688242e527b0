package org.commended.survey.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered. Whose it is stands elsewhere, or, where the survey is anonymous, nowhere.
 *
 * @param answers by question, each a list: one value for most kinds, several for choices; unanswered ones are left out
 */
public record Sheet(UUID id, Map<String, List<String>> answers, By by) {

    public Sheet {
        answers = Map.copyOf(answers);
    }

    /**
     * Whom the answer comes from, as far as its writer said.
     *
     * @param mayBeNamed whether the organisation may stand beside the words in the results
     */
    public record By(
            @Nullable String organisation, @Nullable String role, boolean mayBeNamed) {
        public static final By NOBODY = new By(null, null, false);
    }

    public List<String> answer(String question) {
        return answers.getOrDefault(question, List.of());
    }
}
