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
 * People were asked to presentations or visits, told of other hours, or told that theirs will not be.
 *
 * @param subject the stage
 */
public record PresentationsInvited(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, int letters)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "letters", String.valueOf(letters));
    }
}
