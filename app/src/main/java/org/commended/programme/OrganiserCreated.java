package org.commended.programme;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The operator took in a body that runs awards.
 *
 * @param slug the first word of its addresses
 * @param name as people say it; for the letter, never for the record
 * @param firstOrganiser address of the person who is to run it; never for the record
 */
public record OrganiserCreated(
        OrganiserId organiser, String slug, String name, String firstOrganiser, PersonId by, Instant at)
        implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public UUID subject() {
        return organiser.value();
    }
}
