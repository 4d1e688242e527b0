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
 * A presentation or visit began, ended, or did not take place; or that was put right.
 *
 * @param subject the entry
 * @param state in a word
 */
public record PresentationRan(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, String state)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "state", state);
    }
}
