package org.commended.results.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What entrants of an edition are told of how they were judged. */
public enum FeedbackKind {
    NONE,
    WORDS,
    /** Words, and how the entry stands to the category's average. */
    FIGURES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FeedbackKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
