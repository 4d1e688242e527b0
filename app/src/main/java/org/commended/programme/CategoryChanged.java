package org.commended.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * A page of a category's set-up was saved with something new on it.
 *
 * @param part the page, by the last word of its address; {@code order} when it moved among its like
 */
public record CategoryChanged(EditionId edition, CategoryId category, String part, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return category.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("part", part);
    }
}
