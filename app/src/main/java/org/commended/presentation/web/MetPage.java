package org.commended.presentation.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Presenter;
import org.commended.presentation.application.Room;
import org.commended.presentation.domain.Noted;
import org.commended.presentation.domain.PanelQuestion;
import org.commended.presentation.domain.PresentationRefusal.QuestionChangedMeanwhile;
import org.commended.presentation.domain.Prompt;
import org.commended.presentation.domain.Slot;
import org.commended.shared.PersonId;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its panel meets it: who presents, what is asked, what was seen.
 *
 * @param slot null where it has none yet
 * @param names of those who asked and noted
 */
public record MetPage(
        Room room,
        Entry entry,
        @Nullable Slot slot,
        List<Presenter> presenters,
        List<PanelQuestion> questions,
        List<Prompt> prompts,
        List<Noted> noted,
        Map<PersonId, String> names,
        Form form)
        implements Page {

    public MetPage {
        presenters = List.copyOf(presenters);
        questions = List.copyOf(questions);
        prompts = List.copyOf(prompts);
        noted = List.copyOf(noted);
        names = Map.copyOf(names);
    }

    @Override
    public Brand brand() {
        return room.whole().organiser().brand();
    }

    public String href() {
        return room.href() + "/entries/" + entry.id();
    }

    public ZoneId zone() {
        return room.whole().edition().zone();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** What others noted under a prompt, or what everybody did, for whoever notes nothing themselves. */
    public List<Noted> noted(Prompt prompt) {
        return noted.stream().filter(one -> one.prompt().equals(prompt.id())).toList();
    }

    public Map<PersonId, List<Noted>> byVisitor() {
        return noted.stream().collect(groupingBy(Noted::by));
    }

    private Optional<Noted> own(Prompt prompt) {
        return noted(prompt).stream()
                .filter(one -> one.by().equals(room.viewer().id()))
                .findFirst();
    }

    /** What stands in the visitor's own notes, or what was typed and not taken. */
    public Form record() {
        Form filled = form;
        for (Prompt prompt : prompts) {
            String words = "words-" + prompt.id();
            if (form.names().contains(words)) continue;
            filled = filled.with(words, own(prompt).map(Noted::words).orElse(""))
                    .with("met-" + prompt.id(), own(prompt).map(MetPage::met).orElse(""));
        }
        return filled;
    }

    private static String met(Noted noted) {
        Boolean met = noted.met();
        if (met == null) return "";
        return met ? "yes" : "no";
    }

    /** The answer of a question as it stands, or as it was typed. */
    public Form answer(PanelQuestion question) {
        String field = "answer-" + question.id();
        return form.names().contains(field) ? form : form.with(field, question.answer());
    }

    /** Whether somebody noted another answer while this was typed. */
    public boolean isStale(PanelQuestion question) {
        return form.refusals().stream()
                .anyMatch(one -> one instanceof QuestionChangedMeanwhile
                        && Objects.equals(one.field(), "answer-" + question.id()));
    }

    public boolean isStale() {
        return form.refusals().stream().anyMatch(QuestionChangedMeanwhile.class::isInstance);
    }
}
