package org.commended.panel.domain;

import java.util.UUID;
import org.commended.engine.names.Nearness;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Why there is a conflict.
 *
 * @param organisation the organisation both have to do with, as the entry or the sponsorship prints it; null where declared
 * @param relation how the judge's body stands to that organisation; null where names alone agree
 * @param words the judge's own, where declared
 * @param tie what else was found; null for what was found before it was kept
 */
public record Because(
        @Nullable String organisation,
        @Nullable Relation relation,
        @Nullable String words,
        @Nullable Tie tie) {

    /** How two bodies of the register can be the same for our purpose. */
    public enum Relation {
        SAME,
        /** The entry's body came out of the judge's. */
        SUCCESSOR,
        /** The judge's body came out of the entry's. */
        PREDECESSOR
    }

    /**
     * The judge's side of it, and since when.
     *
     * @param own the judge's organisation by name
     * @param how how the other stands to it: {@link Nearness}; null where it is the same or was met in an entry
     * @param since the year in which it began; null where nobody knows
     * @param named what the judge said of the organisation they named: a declared kind of connection in a word
     * @param earlier the entry in which both took part
     */
    public record Tie(
            String own,
            @Nullable Nearness how,
            @Nullable Integer since,
            @Nullable String named,
            @Nullable Earlier earlier) {

        static Tie of(String own, @Nullable Integer since) {
            return new Tie(own, null, since, null, null);
        }

        static Tie met(String own, Earlier earlier) {
            return new Tie(own, null, null, null, earlier);
        }
    }

    /** An entry of this or an earlier edition, by the names of its category and its edition. */
    public record Earlier(UUID entry, String category, String edition) {

        public EntryId id() {
            return new EntryId(entry);
        }
    }

    public Because(@Nullable String organisation, @Nullable Relation relation, @Nullable String words) {
        this(organisation, relation, words, null);
    }

    public static Because declared(String words) {
        return new Because(null, null, words);
    }

    public static final Because THEY_WRITE_IT = new Because(null, null, null);

    /** The judge's organisation, where it was kept. */
    public @Nullable String own() {
        return tie == null ? null : tie.own();
    }
}
