package org.commended.engine.names;

import java.util.List;

/** What a printed name was found to mean. */
public sealed interface NameMatch {

    /** The name means this body. */
    record Matched(BodyId id) implements NameMatch {}

    /**
     * The spelling alone does not decide.
     *
     * @param candidates the bodies it may mean, in the register's order, never empty; a single one where the place is
     *     known but the words for its kind do not suit it ("Exeter County Council")
     */
    record Ambiguous(List<BodyId> candidates) implements NameMatch {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No body is known by this name. */
    record Unknown() implements NameMatch {}
}
