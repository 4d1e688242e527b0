package org.commended.presentation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Slots of a stage were made, moved, given to entries or taken away.
 *
 * @param subject the stage
 * @param change in a word
 */
public record TimetableChanged(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, String change)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "change", change);
    }
}
