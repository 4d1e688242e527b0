package org.commended.judging.notes;

import java.time.Instant;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A judge's own words about an entry, for nobody else.
 *
 * @param version counts saves, from 0 where nothing was written yet
 * @param savedAt null where nothing was written yet
 */
public record Note(
        EntryId entry,
        PersonId judge,
        String words,
        int version,
        @Nullable Instant savedAt) {

    /** In characters; far more than anybody needs. */
    public static final int LONGEST = 20_000;

    /** The name of its field. */
    public static final String FIELD = "notes";

    /** Why a note was not taken. */
    public sealed interface NoteRefusal extends Refusal {

        record OwnNoteTooLong(String field, int most) implements NoteRefusal {}

        record OwnNoteChanged(String field) implements NoteRefusal {}
    }

    public static Note blank(EntryId entry, PersonId judge) {
        return new Note(entry, judge, "", 0, null);
    }

    /**
     * The note with other words; the very words it has are taken whatever was seen.
     *
     * @param seen the version the words were written on
     */
    public Outcome<Note> write(String next, int seen, Instant now) {
        if (next.length() > LONGEST) return Outcome.refused(new NoteRefusal.OwnNoteTooLong(FIELD, LONGEST));
        if (next.equals(words)) return Outcome.done(this);
        if (seen != version) return Outcome.refused(new NoteRefusal.OwnNoteChanged(FIELD));
        return Outcome.done(new Note(entry, judge, next, version + 1, now));
    }
}
