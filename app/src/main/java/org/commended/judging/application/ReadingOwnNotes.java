package org.commended.judging.application;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.judging.keys.Key;
import org.commended.judging.keys.Keys;
import org.commended.judging.notes.ForOneself;
import org.commended.judging.notes.Highlights;
import org.commended.judging.notes.HighlightsOfJudges;
import org.commended.judging.notes.Note;
import org.commended.judging.notes.Notes;
import org.commended.shared.EntryId;
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

    /** The same of several entries, by entry. */
    public Map<EntryId, ForOneself> list(Collection<SubmittedEntry> entries, PersonId judge) {
        List<EntryId> ids = entries.stream().map(SubmittedEntry::id).toList();
        Map<EntryId, Note> noted = notes.list(ids, judge);
        Map<EntryId, Highlights> marked = highlights.list(entries, judge);
        List<Key> on = keys.list(judge);
        return ids.stream()
                .collect(toMap(
                        Function.identity(),
                        id -> new ForOneself(
                                noted.getOrDefault(id, Note.blank(id, judge)),
                                marked.getOrDefault(id, new Highlights(List.of())),
                                on)));
    }
}
