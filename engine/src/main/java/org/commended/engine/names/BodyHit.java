package org.commended.engine.names;

import java.util.List;

/**
 * A body offered to somebody who types.
 *
 * @param spelling the spelling of it that fitted what was typed, which may not be its name
 * @param standing how the body stands on the day asked for
 * @param successors for an ended body, those that took its place and exist on that day
 */
public record BodyHit(Body body, String spelling, Standing standing, List<BodyId> successors) {

    /** Whether a body exists on a day; hits come in this order. */
    public enum Standing {
        CURRENT,
        TO_COME,
        ENDED
    }

    public BodyHit {
        successors = List.copyOf(successors);
    }
}
