package org.commended.engine.likeness;

import java.util.List;

/**
 * Two entries that tell of the same project, as far as words say.
 *
 * @param one id of the one that comes first among those compared
 * @param other id of the one that comes after it
 * @param likeness from {@link Likeness#LEAST}, to 1 for the same text
 * @param shared words both have and few others do, the most telling first; at most {@link Likeness#SHARED}
 */
public record Pair(String one, String other, double likeness, Why why, List<String> shared) {

    public Pair {
        shared = List.copyOf(shared);
    }

    /** What makes them alike. */
    public enum Why {
        /** One text, or nearly. */
        SAME_TEXT,
        /** Whole passages of one stand in the other. */
        SHARED_PASSAGES,
        /** Rare words of one stand in the other, otherwise put together. */
        OTHER_WORDS
    }
}
