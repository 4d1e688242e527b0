package org.commended.results;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An organiser took the pack of a decision away, to be counted again by somebody else.
 *
 * @param list SHA-256 of the pack's own list of files, which names every other file by its SHA-256
 */
public record DecisionPacked(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, String decided, UUID category, String list)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("decided", decided, "category", category.toString(), "list", list);
    }
}
