package org.commended.finalist;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Finalists were given something to do, or another day to do it by.
 *
 * @param subject the task
 * @param task its kind in a word
 */
public record FinalistTaskSet(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, String task, Instant due) implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("task", task, "due", due.toString());
    }
}
