package org.commended.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * How ties are broken in a category was fixed.
 *
 * @param subject the category
 * @param rule in a word
 */
public record TieRuleChosen(EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category, String rule)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "rule", rule);
    }
}
