package org.commended.programme;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Name, colour, logo or address of an organiser changed. */
public record OrganiserChanged(OrganiserId organiser, PersonId by, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public UUID subject() {
        return organiser.value();
    }
}
