package org.commended.survey.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param saved what somebody else saved meanwhile; null unless that happened
 */
public record SurveyFormPage(
        Organiser organiser,
        @Nullable String id,
        String title,
        Form form,
        @Nullable Form saved) implements Page {

    private static final Set<String> HIDDEN = Set.of("act", "version");

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

    /** The fields that say something else than what is saved now. */
    public List<String> differing() {
        if (saved == null) return List.of();
        Set<String> names = new LinkedHashSet<>(form.names());
        names.addAll(saved.names());
        return names.stream()
                .filter(name -> !HIDDEN.contains(name) && !name.startsWith("id-"))
                .filter(name -> !theirs(name).equals(String.join("\n", form.all(name))))
                .filter(name -> !isOfNoQuestion(name))
                .toList();
    }

    /** Every question has a kind chosen, written or not. */
    private boolean isOfNoQuestion(String name) {
        String number = name.replaceFirst("^(kind|options)-(?=\\d)", "");
        return !number.equals(name)
                && !form.has("text-" + number)
                && theirs("text-" + number).isEmpty();
    }

    public String label(Frame frame, String name) {
        return FieldLabel.of(frame, name);
    }

    /** What is saved now in a field, as it would be typed. */
    public String theirs(String name) {
        return saved == null ? "" : String.join("\n", saved.all(name));
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
