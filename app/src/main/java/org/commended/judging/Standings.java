package org.commended.judging;

import java.util.List;
import org.commended.shared.CategoryId;

/** How the judged entries of a category stand by their scores. */
public interface Standings {

    /** Every judged entry of the latest stage with scores, highest mean first, entries without a score last. */
    List<EntryStanding> list(CategoryId category);
}
