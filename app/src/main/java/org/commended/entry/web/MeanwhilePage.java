package org.commended.entry.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.domain.SavedAnswer;
import org.commended.programme.domain.Question;
import org.commended.shared.PersonId;
import org.commended.shared.Viewer;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Form;
import org.commended.shared.web.Page;

/**
 * Somebody saved answers while this one was typing: both texts, to choose from or to make one of.
 *
 * @param form everything that was typed, whatever it was; nothing of it is saved yet
 * @param stale the questions that were answered twice
 * @param names of those who saved
 */
public record MeanwhilePage(
        DraftView entry, Section section, Form form, List<Question> stale, Map<PersonId, String> names, Viewer writer)
        implements Page {

    @Override
    public Brand brand() {
        return entry.brand();
    }

    public SavedAnswer theirs(Question question) {
        return entry.draft().answer(question.id());
    }

    /** What was typed here, line by line. */
    public String mine(Question question) {
        List<String> typed = form.all("answer-" + question.id());
        boolean organisation = question.kind() == Question.Kind.ORGANISATION && !typed.isEmpty();
        return organisation ? typed.getFirst() : String.join("\n", typed);
    }

    public String author(Question question) {
        PersonId by = theirs(question).by();
        return by == null ? "" : names.getOrDefault(by, "");
    }

    public ZonedDateTime savedAt(Question question) {
        return Objects.requireNonNullElse(theirs(question).at(), entry.now()).atZone(entry.zone());
    }

    /**
     * The fields of the questions that are not in dispute: they come along as they were typed. Which button was pressed
     * does not: whoever chose sees the section as it is saved now.
     */
    public List<String> others() {
        List<String> disputed = stale.stream()
                .flatMap(question -> List.of("answer-" + question.id(), "keep-" + question.id()).stream())
                .toList();
        return form.names().stream()
                .filter(name -> !disputed.contains(name) && !name.equals("then"))
                .toList();
    }
}
