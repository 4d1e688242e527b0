package org.commended.judging.application;

import java.time.Instant;
import org.commended.judging.application.ScoringEntry.Place;
import org.commended.judging.notes.Note;
import org.commended.judging.notes.Note.NoteRefusal.OwnNoteChanged;
import org.commended.judging.notes.Notes;
import org.commended.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A judge writes something down about an entry they may read; after their sheet is in and the stage has closed, too. No act. */
@Component
public class KeepingNote {

    private final JudgeRights rights;
    private final Notes notes;

    KeepingNote(JudgeRights rights, Notes notes) {
        this.rights = rights;
        this.notes = notes;
    }

    /** @param seen the version that was on the page */
    @Transactional
    public Outcome<Note> keep(Place place, String words, int seen, Instant now) {
        rights.getScorable(place.category(), place.entry(), place.judge());
        Note before = notes.get(place.entry(), place.judge());
        return before.write(words, seen, now).fold(note -> store(before, note), Outcome::refused);
    }

    private Outcome<Note> store(Note before, Note note) {
        if (note.equals(before) || notes.save(note)) return Outcome.done(note);
        return Outcome.refused(new OwnNoteChanged(Note.FIELD));
    }
}
