package org.commended.entry.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.commended.entry.EntryCorrected;
import org.commended.entry.domain.AnswerRules;
import org.commended.entry.domain.AnswerText;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Correction;
import org.commended.entry.domain.DeskRefusal.CorrectedTitleMissing;
import org.commended.entry.domain.DeskRefusal.CorrectionChangesNothing;
import org.commended.entry.domain.DeskRefusal.NoteTooLong;
import org.commended.entry.domain.DeskRefusal.ReasonMissing;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.EntryRules;
import org.commended.entry.domain.Frozen;
import org.commended.entry.domain.Screenings;
import org.commended.entry.domain.Submissions;
import org.commended.entry.domain.Submissions.Kept;
import org.commended.entry.domain.SubmittedEntry.Answered;
import org.commended.programme.domain.Question;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a title or an answer right for its owner, with a reason that the owner is told. The copy that counts is put right
 * too, and nothing else in it: what the owner changed and has not sent stays unsent.
 */
@Component
public class CorrectingEntry {

    private static final int LONGEST_REASON = 2_000;

    private final ReadingDrafts reading;
    private final Drafts drafts;
    private final Answers answers;
    private final Submissions submissions;
    private final Screenings screenings;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    CorrectingEntry(
            ReadingDrafts reading,
            Drafts drafts,
            Answers answers,
            Submissions submissions,
            Screenings screenings,
            Bodies bodies,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.drafts = drafts;
        this.answers = answers;
        this.submissions = submissions;
        this.screenings = screenings;
        this.bodies = bodies;
        this.events = events;
    }

    /**
     * What is to stand there instead.
     *
     * @param part {@link Correction#TITLE} or a question's id
     * @param seen the mark of the entry as the page showed it
     */
    public record Change(String part, String text, String reason, String seen) {}

    @Transactional
    public Outcome<EntryId> correct(Viewer viewer, EditionId edition, EntryId id, Change change, Instant now) {
        Draft draft = reading.hold(id, edition);
        if (repeats(viewer, id, change)) return Outcome.done(id);
        String before = before(draft, change.part());
        List<Refusal> reasons = reasons(change, before);
        if (!reasons.isEmpty()) return Outcome.refused(reasons);
        if (!draft.mark().equals(change.seen())) return Outcome.refused(new EntryChangedMeanwhile());
        var correction = new Correction(change.part(), before, change.text(), change.reason(), viewer.id(), now);
        boolean unsent = draft.entry().hasUnsentChanges();
        rewrite(draft, correction);
        submissions.find(id).ifPresent(sent -> keep(sent.frozen(), draft, correction, unsent));
        screenings.add(id, correction);
        events.publishEvent(new EntryCorrected(id, edition, viewer.id(), now));
        return Outcome.done(id);
    }

    /** The same form sent twice corrects once. */
    private boolean repeats(Viewer viewer, EntryId id, Change change) {
        return screenings.listCorrections(id).stream()
                .limit(1)
                .anyMatch(last -> last.part().equals(change.part())
                        && last.after().equals(change.text())
                        && last.reason().equals(change.reason())
                        && last.by().equals(viewer.id()));
    }

    /** What stands there now; a part that no entry of the category has is not found. */
    public static String before(Draft draft, String part) {
        if (part.equals(Correction.TITLE)) return draft.entry().title();
        return draft.form()
                .find(part)
                .filter(question -> question.kind() != Question.Kind.FILE)
                .map(question -> AnswerText.isName(question.kind()) ? shown(draft, question) : draft.text(question))
                .orElseThrow(NotFound::new);
    }

    /** Line by line, as it is written; which body of the register it is follows from the name. */
    private static String shown(Draft draft, Question question) {
        return question.kind() == Question.Kind.ORGANISATION ? draft.words(question) : draft.text(question);
    }

    private static List<Refusal> reasons(Change change, String before) {
        List<Refusal> reasons = new ArrayList<>();
        boolean title = change.part().equals(Correction.TITLE);
        int limit = title ? EntryRules.LONGEST_TITLE : AnswerRules.LONGEST;
        if (title && change.text().isEmpty()) reasons.add(new CorrectedTitleMissing());
        else if (change.text().equals(before)) reasons.add(new CorrectionChangesNothing());
        if (change.text().length() > limit) reasons.add(new NoteTooLong("text", limit));
        if (change.reason().isEmpty()) reasons.add(new ReasonMissing());
        if (change.reason().length() > LONGEST_REASON) reasons.add(new NoteTooLong("reason", LONGEST_REASON));
        return reasons;
    }

    private void rewrite(Draft draft, Correction correction) {
        if (correction.part().equals(Correction.TITLE)) {
            drafts.save(draft.entry().retitled(correction.after(), correction.at()));
        } else {
            answers.save(
                    draft.entry().id(),
                    draft.answer(correction.part())
                            .rewritten(settled(draft, correction), correction.by(), correction.at()));
            drafts.changed(draft.entry().id(), correction.at());
        }
    }

    /** An entry that had nothing unsent has nothing unsent afterwards. */
    private void keep(Frozen sent, Draft draft, Correction correction, boolean unsent) {
        Frozen right = correction.part().equals(Correction.TITLE)
                ? sent.retitled(correction.after())
                : sent.corrected(Answered.of(question(draft, correction), settled(draft, correction)));
        submissions.keep(right, new Kept(correction.by(), true, correction.at()));
        drafts.show(right.id(), right.face());
        if (!unsent) drafts.unchanged(right.id());
    }

    private String settled(Draft draft, Correction correction) {
        Question question = question(draft, correction);
        ZoneId zone = draft.form().whole().edition().zone();
        String typed = AnswerText.isName(question.kind())
                ? AnswerText.typed(question.kind(), List.of(correction.after()))
                : correction.after();
        return bodies.settled(question, typed, correction.at().atZone(zone).toLocalDate());
    }

    private static Question question(Draft draft, Correction correction) {
        return draft.form().find(correction.part()).orElseThrow(NotFound::new);
    }
}
