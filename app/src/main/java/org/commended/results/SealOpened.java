package org.commended.results;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.commended.shared.Seals;
import org.jspecify.annotations.Nullable;

/** A sealed decision was opened again before its announcement. */
public record SealOpened(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, String decided, UUID category)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("decided", decided, "category", category.toString(), Seals.FINGERPRINT, "");
    }
}
