package org.commended.survey.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.shared.Address;
import org.commended.shared.PartialDate;
import org.commended.shared.Refusal;
import org.commended.shared.web.Form;
import org.commended.survey.domain.PrizeDraw;
import org.commended.survey.domain.PrizeDraw.EnteredBy;
import org.commended.survey.domain.Survey;
import org.commended.survey.domain.Survey.Sharing;
import org.commended.survey.domain.SurveyQuestion;
import org.commended.survey.domain.SurveyQuestion.Kind;
import org.commended.survey.domain.SurveyRefusal.DateUnknown;
import org.commended.survey.domain.SurveyRefusal.EventMissing;
import org.commended.survey.domain.SurveyRefusal.NoQuestions;
import org.commended.survey.domain.SurveyRefusal.NobodyEnters;
import org.commended.survey.domain.SurveyRefusal.NotACount;
import org.commended.survey.domain.SurveyRefusal.OptionsMissing;
import org.commended.survey.domain.SurveyRefusal.SurveyTitleMissing;
import org.jspecify.annotations.Nullable;

/** Reads what a survey asks, whom its results are for and what can be won, and gathers everything that stands in the way. */
final class SurveyFormReader {

    private final Form form;
    private final List<Refusal> reasons = new ArrayList<>();

    SurveyFormReader(Form form) {
        this.form = form;
    }

    List<Refusal> reasons() {
        return List.copyOf(reasons);
    }

    /** @param id of the survey in files; null for a new one, which gets one from its title */
    Survey.Details details(@Nullable String id) {
        String title = form.text("title");
        if (title.isEmpty()) reasons.add(new SurveyTitleMissing("title"));
        String slug = Address.slugOf(title);
        String newId = slug.isEmpty() ? "survey" : slug;
        return new Survey.Details(
                id == null ? newId : id,
                title,
                form.has("minutes") ? count("minutes") : null,
                text("respondents"),
                form.chose("anonymous", "yes"),
                questions(),
                results(),
                draw());
    }

    @Nullable
    String text(String name) {
        return form.has(name) ? form.text(name) : null;
    }

    private int count(String name) {
        if (form.text(name).matches("[1-9][0-9]{0,3}")) return Integer.parseInt(form.text(name));
        reasons.add(new NotACount(name));
        return 1;
    }

    private List<SurveyQuestion> questions() {
        List<SurveyQuestion> questions = new ArrayList<>();
        for (int number : IntStream.rangeClosed(1, Survey.MOST_QUESTIONS).toArray()) {
            if (form.has("text-" + number)) questions.add(question(number));
        }
        if (questions.isEmpty()) reasons.add(new NoQuestions());
        return questions;
    }

    private SurveyQuestion question(int number) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(form.text("kind-" + number)))
                .findFirst()
                .orElse(Kind.LONG_TEXT);
        List<String> options = form.text("options-" + number)
                .lines()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .distinct()
                .toList();
        boolean needed = kind == Kind.CHOICE || kind == Kind.CHOICES;
        if (needed && options.size() < 2) reasons.add(new OptionsMissing(number));
        boolean kept = needed || kind == Kind.SCALE;
        return new SurveyQuestion(questionId(number), form.text("text-" + number), kind, kept ? options : List.of());
    }

    /** Its id stays; a new question gets the first free one, so that ids are never used again on one page. */
    private String questionId(int number) {
        String known = form.text("id-" + number);
        if (Address.isSlug(known)) return known;
        List<String> taken = IntStream.rangeClosed(1, Survey.MOST_QUESTIONS)
                .mapToObj(other -> form.text("id-" + other))
                .toList();
        return IntStream.iterate(number, next -> next + Survey.MOST_QUESTIONS)
                .mapToObj(next -> "q" + next)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Sharing results() {
        String with = form.text("results-with");
        if (with.equals("nobody") || with.isEmpty()) return null;
        String slug = Address.isSlug(with) ? with : Sharing.PARTICIPANTS;
        if (form.text("results-open").equals("date")) return new Sharing(slug, date("results-date"));
        if (!form.has("event-title")) reasons.add(new EventMissing());
        return new Sharing(slug, null);
    }

    /** A date that is none is refused; the one that stands for it is never kept. */
    PartialDate date(String name) {
        return PartialDate.find(form.text(name)).orElseGet(() -> {
            reasons.add(new DateUnknown(name));
            return new PartialDate("9999");
        });
    }

    private @Nullable PrizeDraw draw() {
        if (!form.has("prize")) return null;
        List<EnteredBy> enteredBy = Arrays.stream(EnteredBy.values())
                .filter(one -> form.chose("entered-by", one.name()))
                .toList();
        if (enteredBy.isEmpty()) reasons.add(new NobodyEnters());
        return new PrizeDraw(form.text("prize"), form.has("prizes") ? count("prizes") : 1, enteredBy);
    }

    void refuse(Refusal reason) {
        reasons.add(reason);
    }
}
