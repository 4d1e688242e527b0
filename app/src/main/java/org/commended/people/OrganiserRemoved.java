package org.commended.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody does not run an organiser's awards any more. */
public record OrganiserRemoved(OrganiserId organiser, PersonId person, PersonId by, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public UUID subject() {
        return organiser.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("person", person.toString());
    }
}
