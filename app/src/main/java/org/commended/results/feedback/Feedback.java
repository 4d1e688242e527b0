package org.commended.results.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry's feedback as it was checked.
 *
 * @param word what whoever checked adds; empty for nothing
 * @param comments copies of the judges', as they may be read
 * @param checkedAt null while it is not released
 * @param toldAt when its writers were told; null while they were not
 */
public record Feedback(
        EntryId entry,
        String word,
        List<Copy> comments,
        @Nullable PersonId checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Instant toldAt,
        int version) {

    public Feedback {
        comments = List.copyOf(comments);
    }

    /**
     * A comment as whoever checked left it.
     *
     * @param criterion its id; null for a comment on the entry as a whole
     */
    public record Copy(UUID key, @Nullable String criterion, String words, boolean leftOut) {}

    /** Nothing was checked yet. */
    static Feedback unchecked(EntryId entry) {
        return new Feedback(entry, "", List.of(), null, null, null, 0);
    }

    public boolean isChecked() {
        return checkedAt != null;
    }

    /** Whether it says the same. */
    boolean isSameAs(Feedback other) {
        return word.equals(other.word) && List.copyOf(comments).equals(other.comments) && isChecked();
    }

    Feedback told(Instant at) {
        return new Feedback(entry, word, comments, checkedBy, checkedAt, at, version);
    }

    /** Not released any more, its words kept. */
    Feedback takenBack() {
        return new Feedback(entry, word, comments, null, null, toldAt, version);
    }
}
