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
 * An organiser asked for the packs of all judges: everything that is judged, in one file.
 *
 * @param subject the edition
 * @param category null for all of them
 */
public record JudgingPacksAskedFor(
        EditionId edition,
        PersonId by,
        Instant at,
        UUID subject,
        @Nullable CategoryId category) implements Act {

    @Override
    public Map<String, String> about() {
        return category == null ? Map.of() : Map.of("category", category.toString());
    }
}
