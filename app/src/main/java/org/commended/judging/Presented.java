package org.commended.judging;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;

/** Whether entries have met their panel yet, at a stage at which they do. Answered where timetables are known. */
public interface Presented {

    /** Entries that have an hour at the stage; those that have none are not in it, and are waited for by nobody. */
    Map<EntryId, Met> list(UUID stage);

    /** The entries that have not met their panel yet, by stage: in one query for an edition. */
    Map<UUID, Set<EntryId>> listAhead(EditionId edition);

    /** How it went. */
    enum Met {
        AHEAD,
        HELD,
        /** Nobody came. */
        ABSENT
    }
}
