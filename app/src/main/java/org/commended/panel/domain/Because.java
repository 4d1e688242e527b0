package org.commended.panel.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why there is a conflict.
 *
 * @param organisation the organisation both have to do with, as the entry or the sponsorship prints it; null where declared
 * @param relation how the judge's body stands to that organisation; null where names alone agree
 * @param words the judge's own, where declared
 */
public record Because(
        @Nullable String organisation,
        @Nullable Relation relation,
        @Nullable String words) {

    /** How two bodies of the register can be the same for our purpose. */
    public enum Relation {
        SAME,
        /** The entry's body came out of the judge's. */
        SUCCESSOR,
        /** The judge's body came out of the entry's. */
        PREDECESSOR
    }

    public static Because declared(String words) {
        return new Because(null, null, words);
    }

    public static final Because THEY_WRITE_IT = new Because(null, null, null);
}
