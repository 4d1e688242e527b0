package org.commended.results;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.commended.shared.Seals;
import org.jspecify.annotations.Nullable;

/**
 * One person locked a decision; it waits for a second.
 *
 * @param fingerprint SHA-256 of the bytes they locked, so that the record holds on to what was locked
 */
public record DecisionSigned(
        EditionId edition,
        @Nullable PersonId by,
        Instant at,
        UUID subject,
        String decided,
        UUID category,
        String fingerprint)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("decided", decided, "category", category.toString(), Seals.FINGERPRINT, fingerprint);
    }
}
