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
 * Somebody who was asked to judge would rather not.
 *
 * @param subject the seat: {@link PanelMember#id()}
 * @param person whose seat it is
 */
public record InvitationDeclined(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, CategoryId category, PersonId person)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "person", person.toString());
    }
}
