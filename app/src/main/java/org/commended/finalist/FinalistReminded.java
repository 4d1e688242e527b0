package org.commended.finalist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;

/**
 * Those who write an entry are to be reminded of what they have not done; once for each task and moment.
 *
 * @param tasks of one entry that are due at one moment
 * @param overdue whether their day has passed
 */
public record FinalistReminded(EditionId edition, EntryId entry, List<UUID> tasks, boolean overdue, Instant at) {

    public FinalistReminded {
        tasks = List.copyOf(tasks);
    }
}
