package org.commended.judging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * A judge handed in their order, their comparisons or their points.
 *
 * @param by the judge
 * @param subject the stage
 */
public record BallotHandedIn(EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString());
    }
}
