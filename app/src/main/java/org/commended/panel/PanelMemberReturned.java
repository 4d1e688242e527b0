package org.commended.panel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A judge who had left a panel sits on it again; their scores count again.
 *
 * @param subject the seat: {@link PanelMember#id()}
 * @param person whose seat it is
 */
public record PanelMemberReturned(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, PersonId person)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "person", person.toString());
    }
}
