package org.commended.results.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is decided about a category: who goes on, or who is honoured. */
public enum DecisionKind {
    SHORTLIST,
    RESULT;

    /** Its word in addresses and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this word, however it is written. */
    public static Optional<DecisionKind> find(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
