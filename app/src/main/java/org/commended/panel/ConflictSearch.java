package org.commended.panel;

import java.time.Instant;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;

/** Looks for conflicts that nobody declared. */
public interface ConflictSearch {

    /**
     * Compares every present judge of a category with everything that is judged in it: before judging opens, and whenever
     * something changed of which no event tells. Finding twice finds nothing new.
     */
    void search(CategoryId category, Instant now);

    /** The same for all categories of an edition in one act, in as many queries for five hundred entries as for one. */
    void search(EditionId edition, Instant now);
}
