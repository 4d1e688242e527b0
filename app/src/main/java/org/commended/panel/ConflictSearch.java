package org.commended.panel;

import java.time.Instant;
import org.commended.shared.CategoryId;

/** Looks for conflicts that nobody declared. */
public interface ConflictSearch {

    /**
     * Compares every present judge of a category with everything that is judged in it: before judging opens, and whenever
     * something changed of which no event tells. Finding twice finds nothing new.
     */
    void search(CategoryId category, Instant now);
}
