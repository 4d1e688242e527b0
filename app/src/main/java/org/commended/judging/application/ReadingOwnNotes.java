package org.commended.judging.application;

import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.keys.Keys;
import org.commended.judging.notes.ForOneself;
import org.commended.judging.notes.HighlightsOfJudges;
import org.commended.judging.notes.Notes;
import org.commended.shared.PersonId;
import org.springframework.stereotype.Component;

/** What a judge keeps for themselves, brought to their own page. */
@Component
public class ReadingOwnNotes {

    private final Notes notes;
    private final HighlightsOfJudges highlights;
    private final Keys keys;

    ReadingOwnNotes(Notes notes, HighlightsOfJudges highlights, Keys keys) {
        this.notes = notes;
        this.highlights = highlights;
        this.keys = keys;
    }

    public ForOneself get(SubmittedEntry entry, PersonId judge) {
        return new ForOneself(notes.get(entry.id(), judge), highlights.get(entry, judge), keys.list(judge));
    }
}
