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
 * Somebody of a panel wrote a question, noted an answer or what they saw, or showed a picture of a visit.
 *
 * @param subject the entry
 * @param change in a word
 */
public record EvidenceChanged(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, String change)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "change", change);
    }
}
