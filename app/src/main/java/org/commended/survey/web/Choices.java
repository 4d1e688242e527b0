package org.commended.survey.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.shared.web.Frame;
import org.commended.survey.domain.PrizeDraw.EnteredBy;
import org.commended.survey.domain.Survey.Sharing;

/** What can be chosen in the form of a survey, in words. */
public final class Choices {

    private Choices() {}

    public static Map<String, String> yesNo(Frame frame) {
        return ordered("yes", frame.t("survey.form.yes"), "no", frame.t("survey.form.no"));
    }

    /** @param now what is chosen, which may be a word from a file */
    public static Map<String, String> sharing(Frame frame, String now) {
        Map<String, String> choices = ordered(
                Sharing.PARTICIPANTS, frame.t("survey.form.with.participants"),
                Sharing.EVERYBODY, frame.t("survey.form.with.everybody"));
        choices.put("nobody", frame.t("survey.form.with.nobody"));
        if (!now.isEmpty() && !choices.containsKey(now)) choices.put(now, now.replace('-', ' '));
        return choices;
    }

    public static Map<String, String> opening(Frame frame) {
        return ordered("event", frame.t("survey.form.open.event"), "date", frame.t("survey.form.open.date"));
    }

    public static Map<String, String> enteredBy(Frame frame) {
        return ordered(
                EnteredBy.SURVEY.name(), frame.t("survey.form.enteredBy.SURVEY"),
                EnteredBy.REGISTRATION.name(), frame.t("survey.form.enteredBy.REGISTRATION"));
    }

    private static Map<String, String> ordered(String one, String words, String other, String otherWords) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(one, words);
        choices.put(other, otherWords);
        return choices;
    }
}
