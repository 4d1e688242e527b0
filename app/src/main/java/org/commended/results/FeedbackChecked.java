package org.commended.results;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody checked what an entrant may read of the judges' comments, or took that back.
 *
 * @param subject the entry
 * @param released false where it was taken back
 */
public record FeedbackChecked(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, boolean released)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "released", String.valueOf(released));
    }
}
