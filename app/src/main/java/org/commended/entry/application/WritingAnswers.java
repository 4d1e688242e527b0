package org.commended.entry.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commended.entry.domain.AnswerRules;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.EntryForm;
import org.commended.entry.domain.SavedAnswer;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was written in a section: all of it, or nothing where somebody saved another text meanwhile. */
@Component
public class WritingAnswers {

    private final ReadingDrafts reading;
    private final Drafts drafts;
    private final Answers answers;
    private final Bodies bodies;

    WritingAnswers(ReadingDrafts reading, Drafts drafts, Answers answers, Bodies bodies) {
        this.reading = reading;
        this.drafts = drafts;
        this.answers = answers;
        this.bodies = bodies;
    }

    /**
     * @param seen the version of the answer that the page showed
     * @param was the mark of the text it showed; empty where none is known
     */
    public record Typed(String text, int seen, String was) {

        Typed with(String other) {
            return new Typed(other, seen, was);
        }
    }

    /** How saving ended, with the entry as it stands now. */
    public sealed interface Saving {

        Draft draft();

        record Saved(Draft draft) implements Saving {}

        record Refused(Draft draft, List<Refusal> reasons) implements Saving {}

        /** Somebody saved these meanwhile; nothing of this form was saved. */
        record Stale(Draft draft, List<Question> questions) implements Saving {}
    }

    /** An answer that is to be written anew. */
    private record Rewriting(Question question, SavedAnswer saved, Typed typed) {
        boolean isStale() {
            return typed.seen() != saved.version();
        }

        /** Whether nothing was typed: what is there already, or what the page showed before somebody wrote it anew. */
        boolean isUntouched() {
            return typed.text().equals(saved.text())
                    || isStale() && SavedAnswer.markOf(typed.text()).equals(typed.was());
        }
    }

    /** @param typing finds what was typed, by question, once the form of the entry is known */
    @Transactional
    public Saving save(Viewer viewer, EntryId id, Function<EntryForm, Map<String, Typed>> typing, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        List<Rewriting> written = written(draft, typing.apply(draft.form()), now);
        List<Refusal> reasons = reasons(draft, written, now);
        if (!reasons.isEmpty()) return new Saving.Refused(draft, reasons);
        List<Question> stale = written.stream()
                .filter(Rewriting::isStale)
                .map(Rewriting::question)
                .toList();
        if (!stale.isEmpty()) return new Saving.Stale(draft, stale);
        if (written.isEmpty()) return new Saving.Saved(draft);
        List<SavedAnswer> rewritten = written.stream()
                .map(one -> one.saved().rewritten(one.typed().text(), viewer.id(), now))
                .toList();
        rewritten.forEach(answer -> answers.save(id, answer));
        drafts.changed(id, now);
        return new Saving.Saved(draft.with(rewritten));
    }

    private List<Rewriting> written(Draft draft, Map<String, Typed> typed, Instant now) {
        LocalDate day = now.atZone(draft.form().whole().edition().zone()).toLocalDate();
        return draft.form().questions().stream()
                .flatMap(question -> Optional.ofNullable(typed.get(question.id())).stream()
                        .map(one -> one.with(bodies.settled(question, one.text(), day)))
                        .map(text -> new Rewriting(question, draft.answer(question.id()), text)))
                .filter(one -> !one.isUntouched())
                .toList();
    }

    private List<Refusal> reasons(Draft draft, List<Rewriting> written, Instant now) {
        Stream<Refusal> tooLong = written.stream()
                .flatMap(one -> AnswerRules.tooLong(one.question(), one.typed().text()).stream());
        Stream<Refusal> fixed = written.stream().flatMap(one -> draft.fixedBecause(one.question(), now).stream());
        List<Refusal> closed = draft.closedBecause(now);
        return closed.isEmpty()
                ? Stream.concat(fixed, tooLong).toList()
                : Stream.concat(closed.stream(), tooLong).toList();
    }
}
