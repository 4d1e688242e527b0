package org.commended.judging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Judges of a category have until another time to score.
 *
 * @param subject the stage
 * @param closesAt when nothing is taken any more; null while no end is set
 */
public record StageExtended(
        EditionId edition,
        PersonId by,
        Instant at,
        UUID subject,
        CategoryId category,
        @Nullable Instant closesAt) implements Act {

    @Override
    public Map<String, String> about() {
        return closesAt == null
                ? Map.of("category", category.toString())
                : Map.of("category", category.toString(), "closes", closesAt.toString());
    }
}
