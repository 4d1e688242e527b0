package org.commended.correspondence.segment;

import org.commended.shared.Refusal;

/** What stands in the way of a letter to a segment. */
public sealed interface LetterRefusal extends Refusal {

    record LetterSubjectMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "subject";
        }
    }

    record LetterTextMissing() implements LetterRefusal {
        @Override
        public String field() {
            return "text";
        }
    }

    record LetterTooLong(String field, int limit) implements LetterRefusal {}

    /**
     * A word in braces that no letter of this kind has a text for.
     *
     * @param allowed those that it has, as they are written
     */
    record PlaceholderUnknown(String field, String word, String allowed) implements LetterRefusal {}

    /** {@code {deadline}} where no closing date is set. */
    record PlaceholderEmpty(String field, String word) implements LetterRefusal {}

    record NobodyChosen() implements LetterRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** People who were written to in the past week are only written to again when that is ticked. */
    record WrittenToThisWeek(int people) implements LetterRefusal {
        @Override
        public String field() {
            return "again";
        }
    }

    /** Since the preview somebody came into the segment's list or left it. */
    record ListChanged(int before, int now) implements LetterRefusal {
        @Override
        public String field() {
            return "to";
        }
    }
}
