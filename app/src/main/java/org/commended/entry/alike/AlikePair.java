package org.commended.entry.alike;

import java.util.List;
import org.commended.engine.likeness.Pair.Why;
import org.commended.shared.EntryId;

/**
 * Two entries that tell of the same project, as far as words say.
 *
 * @param likeness to 1 for the same text
 * @param shared words both have and few others do
 */
record AlikePair(EntryId one, EntryId other, double likeness, Why why, List<String> shared) {

    AlikePair {
        shared = List.copyOf(shared);
    }

    int percent() {
        return (int) Math.round(100 * likeness);
    }
}
