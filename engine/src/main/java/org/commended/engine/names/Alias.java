package org.commended.engine.names;

import java.util.List;

/**
 * A spelling under which a body is known.
 *
 * @param ambiguous whether other bodies of the register are spelled the same
 * @param sharedWith the ids of those others, empty unless ambiguous
 */
public record Alias(String spelling, AliasType type, boolean ambiguous, List<BodyId> sharedWith) {

    public Alias {
        sharedWith = List.copyOf(sharedWith);
    }
}
