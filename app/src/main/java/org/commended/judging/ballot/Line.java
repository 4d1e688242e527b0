package org.commended.judging.ballot;

import java.time.Instant;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One thing a judge said at a stage; it never changes.
 *
 * @param number counts what this judge said at this stage, from 1
 * @param entry what it is about; of a pair the first; null of an undoing
 * @param other the second of a pair
 * @param value the place, 0 for none; the points; of a pair 1 where the first is better, −1 where the second is, 0 where they are
 *     level; of an undoing the number of the line that is undone; else 0
 * @param words why an entry is left out; else empty
 */
public record Line(
        int number,
        Kind kind,
        @Nullable EntryId entry,
        @Nullable EntryId other,
        int value,
        String words,
        Instant at) {

    /** What was said. */
    public enum Kind {
        PLACED,
        SHARED,
        COMPARED,
        UNDONE,
        /** The judge would rather say nothing of an entry. */
        LEFT_OUT,
        /** And takes that back. */
        TAKEN_IN,
        /** The ballot is handed in, with what it says of this entry; one line for each. */
        HANDED_IN,
        TAKEN_BACK
    }

    /** What a line is about and says, before it has a number. */
    record Words(
            Kind kind, @Nullable EntryId entry, @Nullable EntryId other, int value, String words) {
        static Words of(Kind kind, @Nullable EntryId entry, int value) {
            return new Words(kind, entry, null, value, "");
        }
    }

    static Line of(int number, Words said, Instant at) {
        return new Line(number, said.kind(), said.entry(), said.other(), said.value(), said.words(), at);
    }
}
