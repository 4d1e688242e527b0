package org.commended.entry.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.commended.programme.Programmes.Whole;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Question.Condition;
import org.commended.programme.domain.Window;
import org.commended.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a category is asked, section by section.
 *
 * @param whole the edition with what it belongs to
 * @param deadline until when: as for every entry of the edition, or later for one that was given time
 */
public record EntryForm(Whole whole, Category category, List<Section> sections, Deadline deadline) {

    public EntryForm {
        sections = List.copyOf(sections);
    }

    /**
     * One page of the form.
     *
     * @param number from 1
     * @param title empty where the form has no headings
     */
    public record Section(int number, String title, List<Question> questions) {
        public Section {
            questions = List.copyOf(questions);
        }

        /** What it is known by where something is kept of it: its first question, for a section has no id of its own. */
        public String key() {
            return questions.getFirst().id();
        }

        public boolean has(String question) {
            return questions.stream().anyMatch(one -> one.id().equals(question));
        }
    }

    /** Questions with one heading make one section, in the order in which headings first come. */
    public static EntryForm of(Whole whole, Category category, List<Question> questions) {
        Map<String, List<Question>> byTitle = questions.stream()
                .collect(Collectors.groupingBy(
                        question -> Objects.requireNonNullElse(question.section(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        AtomicInteger number = new AtomicInteger();
        List<Section> sections = byTitle.entrySet().stream()
                .map(one -> new Section(number.incrementAndGet(), one.getKey(), one.getValue()))
                .toList();
        return new EntryForm(
                whole, category, sections, Deadline.of(whole.edition().window()));
    }

    public Section section(int number) {
        if (number < 1 || number > sections.size()) throw new NotFound();
        return sections.get(number - 1);
    }

    public Section sectionOf(Question question) {
        return sections.stream()
                .filter(section -> section.questions().contains(question))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Optional<Question> find(String question) {
        return questions().stream().filter(one -> one.id().equals(question)).findFirst();
    }

    /**
     * The question whose answer decides whether another is asked. There is none where the form has changed since: where it is
     * gone, comes later now, or offers none of the answers any more; then the other is asked.
     */
    public Optional<Question> deciding(Question question) {
        Condition only = question.onlyIf();
        if (only == null) return Optional.empty();
        return questions().stream()
                .takeWhile(one -> !one.id().equals(question.id()))
                .filter(one -> one.id().equals(only.question()) && one.canDecide() && only.canBeMetBy(one))
                .findFirst();
    }

    /** Whether what others sent decides about what may be sent. */
    public boolean countsEntries() {
        return whole.edition().details().rules().countsEntries();
    }

    /** Whether the house lets nobody enter a category twice. */
    public boolean isOncePerCategory() {
        return Boolean.TRUE.equals(whole.edition().details().rules().oncePerCategory());
    }

    /** When anything can be written. */
    public Window window() {
        return deadline.writing();
    }

    /**
     * The same for an entry that was begun, which has the grace of the house and whatever time was given to it.
     *
     * @param extended a later deadline of its own
     * @param more in which only what was not asked before can be answered
     */
    public EntryForm until(@Nullable Instant extended, @Nullable Instant more) {
        Integer grace = whole.edition().details().rules().graceMinutes();
        return new EntryForm(
                whole,
                category,
                sections,
                new Deadline(whole.edition().window(), extended, more, grace == null ? 0 : grace));
    }
}
