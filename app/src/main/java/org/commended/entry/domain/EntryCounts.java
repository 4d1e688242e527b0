package org.commended.entry.domain;

import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How many entries there are of whom. */
public interface EntryCounts {

    /**
     * How many other entries of an edition the same entrant has, in the way of {@link Entrant#writer()}.
     *
     * @param starter who started the entry; null for one that was imported
     */
    Entered count(EditionId edition, Entrant entrant, @Nullable PersonId starter);
}
