package org.commended.entry.importing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * An organiser said which body of the register a printed name means.
 *
 * @param body its id in the register
 * @param entries how many entries print the name
 */
public record OrganisationMatched(EditionId edition, PersonId by, Instant at, String body, int entries) implements Act {

    @Override
    public UUID subject() {
        return edition.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("body", body, "entries", Integer.toString(entries));
    }
}
