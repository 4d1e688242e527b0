package org.commended.engine.likeness;

import java.util.List;

/**
 * Entries of which each is like another of the group.
 *
 * @param ids in the order they were given
 * @param likeness of the weakest pair that holds the group together
 * @param why what makes that pair alike
 */
public record Group(List<String> ids, double likeness, Pair.Why why) {

    public Group {
        ids = List.copyOf(ids);
    }
}
