package org.commended.judging.practice;

import org.commended.shared.Refusal;

/** Why a practice entry or its marks were not taken. */
public sealed interface PracticeRefusal extends Refusal {

    record PracticeTitleMissing(String field) implements PracticeRefusal {}

    record PracticeTextMissing(String field) implements PracticeRefusal {}

    record PracticeTextTooLong(String field, int most) implements PracticeRefusal {}

    /** @param field of the criterion, {@code mark-…} */
    record PracticeMarkMissing(String field) implements PracticeRefusal {}

    /** Judges put entries in order, compare them or share points out. */
    record NoMarksToPractise() implements PracticeRefusal {}

    record TooManyPracticeEntries(int most) implements PracticeRefusal {}

    /** The category's judges practise before they score. */
    record PracticeFirst() implements PracticeRefusal {}
}
