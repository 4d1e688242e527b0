package org.commended.entry.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commended.entry.domain.AnswerRefusal.AnswerStands;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.entry.domain.EntryRefusal.EntryWasRuledOut;
import org.commended.entry.domain.EntryRefusal.EntryWasWithdrawn;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.entry.domain.WriterRefusal.MayOnlyRead;
import org.commended.programme.domain.Question;
import org.commended.programme.domain.Window;
import org.commended.shared.Refusal;

/**
 * An entry as its writers have it before them: with the form of its category and what they have written so far.
 *
 * @param right what whoever opened it may do with it
 */
public record Draft(Entry entry, EntryForm form, Map<String, SavedAnswer> answers, Right right) {

    /** The question whose answer is printed for the public. */
    public static final String SUMMARY = "summary";

    public Draft {
        answers = Map.copyOf(answers);
    }

    public SavedAnswer answer(String question) {
        return answers.getOrDefault(question, SavedAnswer.unwritten(question));
    }

    public String text(Question question) {
        return answer(question.id()).text();
    }

    /** The answer for people to read: of files, their names. */
    public String words(Question question) {
        return AnswerText.words(question.kind(), text(question));
    }

    /** The same after these answers were saved. */
    public Draft with(List<SavedAnswer> saved) {
        Map<String, SavedAnswer> all = new HashMap<>(answers);
        saved.forEach(answer -> all.put(answer.question(), answer));
        return new Draft(entry, form, all, right);
    }

    /** What stands in the way of writing in it at all, whatever the time. */
    public List<Refusal> closedBecause() {
        if (!right.mayWrite()) return List.of(new MayOnlyRead());
        return switch (entry.standing()) {
            case DRAFT, SUBMITTED, ELIGIBLE -> List.of();
            case RULED_OUT -> List.of(new EntryWasRuledOut());
            case WITHDRAWN -> List.of(new EntryWasWithdrawn());
        };
    }

    /** What keeps it from ever moving: a ruling falls with the category it was made in, a withdrawal does not. */
    public List<Refusal> closedForGood() {
        return entry.standing() == Standing.WITHDRAWN ? List.of(new EntryWasWithdrawn()) : List.of();
    }

    /**
     * What was sent in time stays as it was for an entry that was given more time: that is for what it was not asked before.
     */
    public List<Refusal> fixedBecause(Question question, Instant now) {
        Window usual = form.deadline().entire();
        SavedAnswer saved = answer(question.id());
        Instant savedAt = saved.at();
        Instant closed = usual.closesAt();
        boolean before = savedAt != null && closed != null && savedAt.isBefore(closed);
        boolean stands =
                before && !saved.isEmpty() && unfinished(question).findAny().isEmpty();
        return usual.hasClosed(now) && stands ? List.of(new AnswerStands(question.id(), question.text())) : List.of();
    }

    /** The same at a time: before entries open and after they close nothing is written either. */
    public List<Refusal> closedBecause(Instant now) {
        return Stream.<Refusal>concat(
                        closedBecause().stream(), EntryRules.toWrite(Circumstances.ofNobody(form, now)).stream())
                .toList();
    }

    /**
     * Whether a question is asked, going by the answers it depends on. What was answered before a question was no longer asked
     * is kept, and not sent.
     */
    public boolean isAsked(Question question) {
        return form.deciding(question)
                .map(decides -> isAsked(decides)
                        && Objects.requireNonNull(question.onlyIf()).isMetBy(text(decides)))
                .orElse(true);
    }

    /** The questions of a section that are asked. */
    public List<Question> asked(Section section) {
        return section.questions().stream().filter(this::isAsked).toList();
    }

    /** Everything in the answers that stands in the way of sending. */
    public List<Refusal> unfinished() {
        return form.questions().stream()
                .filter(this::isAsked)
                .flatMap(this::unfinished)
                .toList();
    }

    private Stream<Refusal> unfinished(Question question) {
        return Stream.concat(
                AnswerRules.missing(question, text(question)).stream(), AnswerRules.check(question, text(question)));
    }

    /** What is wrong with what is written in a section; what is not written yet is no trouble while one writes. */
    public List<Refusal> troubles(Section section) {
        return asked(section).stream()
                .flatMap(question -> AnswerRules.check(question, text(question)))
                .toList();
    }

    public boolean isDone(Section section) {
        return asked(section).stream()
                .allMatch(question -> unfinished(question).findAny().isEmpty());
    }

    public boolean isBegun(Section section) {
        return section.questions().stream()
                .anyMatch(question -> !answer(question.id()).isEmpty());
    }

    /** Changes with everything that is saved: a page that shows the whole entry carries it, to notice when it is stale. */
    public String mark() {
        int answersSaved =
                answers.values().stream().mapToInt(SavedAnswer::version).sum();
        return entry.version() + "-" + answersSaved;
    }

    /** The copy that is kept for good, with the questions as they are asked now. */
    public Frozen freeze(Instant now) {
        List<Answered> answered = form.questions().stream()
                .filter(question -> isAsked(question) && !text(question).isBlank())
                .map(question -> Answered.of(question, text(question)))
                .toList();
        return new Frozen(
                entry.id(),
                entry.reference(),
                entry.title(),
                entry.details(),
                entry.organisations(),
                answered,
                now.truncatedTo(ChronoUnit.MILLIS));
    }
}
