package org.commended.judging.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.commended.judging.notes.Note.NoteRefusal.OwnNoteChanged;
import org.commended.judging.notes.Note.NoteRefusal.OwnNoteTooLong;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.junit.jupiter.api.Test;

class NoteTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private final Note blank = Note.blank(EntryId.next(), new PersonId(java.util.UUID.randomUUID()));

    private static Note done(Outcome<Note> outcome) {
        return outcome.fold(note -> note, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<Refusal> refused(Outcome<Note> outcome) {
        return outcome.fold(note -> List.of(), reasons -> List.copyOf(reasons));
    }

    @Test
    void each_change_is_the_next_version() {
        Note first = done(blank.write("Ask about the rain", 0, NOW));
        Note second = done(first.write("Ask about the paving", 1, NOW.plusSeconds(1)));
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.savedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void the_same_words_sent_again_are_no_new_version_whatever_was_seen() {
        Note first = done(blank.write("Ask about the rain", 0, NOW));
        assertThat(done(first.write("Ask about the rain", 0, NOW.plusSeconds(9))))
                .isEqualTo(first);
    }

    @Test
    void other_words_written_on_an_older_version_overwrite_nothing() {
        Note first = done(blank.write("Ask about the rain", 0, NOW));
        assertThat(refused(first.write("Mine", 0, NOW))).containsExactly(new OwnNoteChanged("notes"));
    }

    @Test
    void a_note_may_be_as_long_as_the_limit_and_no_longer() {
        assertThat(refused(blank.write("x".repeat(Note.LONGEST), 0, NOW))).isEmpty();
        assertThat(refused(blank.write("x".repeat(Note.LONGEST + 1), 0, NOW)))
                .containsExactly(new OwnNoteTooLong("notes", Note.LONGEST));
    }
}
