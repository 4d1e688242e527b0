package org.commended.finalist;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A locked shortlist was told, in confidence, to those who write its entries, before it is announced.
 *
 * @param subject the decision
 */
public record FinalistsToldInConfidence(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category) implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString());
    }
}
