package org.commended.judging;

import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;

/** How the judged entries of a category stand by their scores. */
public interface Standings {

    /** Every judged entry of the latest stage with scores, highest mean first, entries without a score last. */
    List<EntryStanding> list(CategoryId category);

    /** The same without the entries that are kept from somebody who judges in the category: for any page a person reads. */
    List<EntryStanding> list(CategoryId category, PersonId reader);
}
