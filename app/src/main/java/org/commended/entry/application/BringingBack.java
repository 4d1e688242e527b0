package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import org.commended.entry.domain.Answers;
import org.commended.entry.domain.Draft;
import org.commended.entry.domain.Drafts;
import org.commended.entry.domain.EntryRefusal.EntryChangedMeanwhile;
import org.commended.entry.domain.SavedAnswer;
import org.commended.programme.domain.Question;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.Refusal;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an answer the text of one of its earlier versions. What stood there stays a version, so it can be undone. */
@Component
public class BringingBack {

    private final ReadingDrafts reading;
    private final Drafts drafts;
    private final Answers answers;

    BringingBack(ReadingDrafts reading, Drafts drafts, Answers answers) {
        this.reading = reading;
        this.drafts = drafts;
        this.answers = answers;
    }

    /**
     * Which version of which answer.
     *
     * @param seen the version that stood when the page was shown
     */
    public record Wanted(String question, int version, int seen) {}

    @Transactional
    public Outcome<EntryId> bringBack(Viewer viewer, EntryId id, Wanted wanted, Instant now) {
        Draft draft = reading.hold(id, viewer.id());
        String question = wanted.question();
        String text = answers.findText(id, question, wanted.version()).orElseThrow(NotFound::new);
        List<Refusal> closed = draft.closedBecause(now);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        Question asked = draft.form().find(question).orElseThrow(NotFound::new);
        List<Refusal> fixed = draft.fixedBecause(asked, now);
        if (!fixed.isEmpty()) return Outcome.refused(fixed);
        SavedAnswer saved = draft.answer(asked.id());
        if (text.equals(saved.text())) return Outcome.done(id);
        if (wanted.seen() != saved.version()) return Outcome.refused(new EntryChangedMeanwhile());
        answers.bringBack(id, saved.broughtBack(text, viewer.id(), now), wanted.version());
        drafts.changed(id, now);
        return Outcome.done(id);
    }
}
