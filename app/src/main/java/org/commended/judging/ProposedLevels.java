package org.commended.judging;

import java.util.Map;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/** The award levels that the plan of the latest scored stage proposes by the mean of the marks. */
public interface ProposedLevels {

    /** The id of a level for each entry that reaches one; empty where the panel chooses. */
    Map<EntryId, String> list(CategoryId category);
}
