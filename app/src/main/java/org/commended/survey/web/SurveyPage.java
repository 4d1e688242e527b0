package org.commended.survey.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyQuestion;
import org.commended.survey.domain.Surveys.Held;
import org.jspecify.annotations.Nullable;

/**
 * A survey to be answered, or one that is closed.
 *
 * @param key of who comes back to their own answers; null for who answers for the first time
 * @param saved whether changed answers were kept a moment ago
 */
public record SurveyPage(
        Held held,
        boolean takesAnswers,
        Form form,
        @Nullable String key,
        boolean saved) implements Page {

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

    /** Where the form goes. */
    public String action() {
        return key == null ? address() + "/answers" : address() + "/answers/" + key;
    }

    public String results() {
        return address() + "/results" + (key == null ? "" : "?key=" + key);
    }

    public static String field(SurveyQuestion question) {
        return Replies.field(question);
    }

    public static Map<String, String> options(SurveyQuestion question) {
        Map<String, String> options = new LinkedHashMap<>();
        question.choices().forEach(choice -> options.put(choice, choice));
        return options;
    }
}
