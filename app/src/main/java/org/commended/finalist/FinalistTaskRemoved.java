package org.commended.finalist;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something finalists had to do was taken away again.
 *
 * @param subject the task
 */
public record FinalistTaskRemoved(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject) implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of();
    }
}
