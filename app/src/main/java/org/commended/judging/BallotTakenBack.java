package org.commended.judging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * A judge took their order, their comparisons or their points back, to change them while the stage is open.
 *
 * @param by the judge
 * @param subject the stage
 */
public record BallotTakenBack(EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString());
    }
}
