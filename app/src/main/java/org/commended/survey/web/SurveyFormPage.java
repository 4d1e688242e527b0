package org.commended.survey.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commended.programme.domain.Organiser;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Frame;
import org.commended.shared.web.Page;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.SurveyQuestion.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A survey being written.
 *
 * @param id of the survey; null for a new one
 */
public record SurveyFormPage(Organiser organiser, @Nullable String id, String title, Form form) implements Page {

    /** The kinds offered for a new question; others come with files and stay as they are. */
    private static final Kind[] OFFERED = {
        Kind.LONG_TEXT, Kind.SHORT_TEXT, Kind.CHOICE, Kind.CHOICES, Kind.SCALE, Kind.NUMBER
    };

    @Override
    public Brand brand() {
        return organiser.brand();
    }

    public String room() {
        return "/manage/" + organiser.slug() + "/surveys";
    }

    public String action() {
        return id == null ? room() : room() + "/" + id + "/words";
    }

    public String back() {
        return id == null ? room() : room() + "/" + id;
    }

    public int slots() {
        return Survey.MOST_QUESTIONS;
    }

    public Map<String, String> kinds(Frame frame, int number) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Kind kind : OFFERED) kinds.put(kind.name(), frame.t("survey.kind." + kind.name()));
        String now = form.text("kind-" + number);
        if (!now.isEmpty() && !kinds.containsKey(now) && frame.texts().has("survey.kind." + now)) {
            kinds.put(now, frame.t("survey.kind." + now));
        }
        return kinds;
    }
}
