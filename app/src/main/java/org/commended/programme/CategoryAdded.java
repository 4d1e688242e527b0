package org.commended.programme;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/** A category was added to an edition. */
public record CategoryAdded(EditionId edition, CategoryId category, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return category.value();
    }
}
