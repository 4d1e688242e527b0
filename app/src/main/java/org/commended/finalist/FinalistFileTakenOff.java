package org.commended.finalist;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A finalist took off the file they had sent.
 *
 * @param subject the entry
 * @param task its kind in a word
 */
public record FinalistFileTakenOff(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, String task) implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("task", task);
    }
}
