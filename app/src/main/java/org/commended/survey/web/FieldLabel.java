package org.commended.survey.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commended.shared.web.Frame;

/** What stands beside a field of a survey's form, said where the field itself is not. */
final class FieldLabel {

    private static final Pattern OF_A_QUESTION = Pattern.compile("(text|kind|options)-(\\d+)");

    /** The message of the part a field stands in, and its own. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("results-with", "results with"),
            Map.entry("results-open", "results open"),
            Map.entry("results-date", "results date"),
            Map.entry("event-title", "event title"),
            Map.entry("event-kind", "event eventKind"),
            Map.entry("event-date", "event date"),
            Map.entry("event-time", "event time"),
            Map.entry("event-online", "event online"),
            Map.entry("leaders", "event leaders"),
            Map.entry("prize", "draw prize"),
            Map.entry("prizes", "draw prizes"),
            Map.entry("entered-by", "draw enteredBy"),
            Map.entry("article-title", "article title"),
            Map.entry("topic", "article topic"),
            Map.entry("standfirst", "article standfirst"),
            Map.entry("paid", "article paid"),
            Map.entry("author-name", "article author"),
            Map.entry("author-role", "article author"),
            Map.entry("author-organisation", "article author"),
            Map.entry("article-text", "article articleText"));

    private FieldLabel() {}

    static String of(Frame frame, String name) {
        Matcher question = OF_A_QUESTION.matcher(name);
        if (question.matches()) {
            return frame.t("survey.form.question", Integer.valueOf(question.group(2))) + ": "
                    + frame.t("survey.form." + question.group(1));
        }
        String[] keys = KEYS.getOrDefault(name, name).split(" ", -1);
        String own = frame.t("survey.form." + keys[keys.length - 1]);
        return keys.length == 1 ? own : frame.t("survey.form." + keys[0]) + ": " + own;
    }
}
