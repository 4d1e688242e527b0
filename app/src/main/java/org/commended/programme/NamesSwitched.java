package org.commended.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * Whether a category is judged without names was switched.
 *
 * @param hidden whether names are hidden from its judges from now on
 */
public record NamesSwitched(EditionId edition, CategoryId category, boolean hidden, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return category.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("names", hidden ? "hidden" : "shown");
    }
}
