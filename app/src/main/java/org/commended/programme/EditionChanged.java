package org.commended.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * A page of an edition's set-up was saved with something new on it.
 *
 * @param part the page, by the last word of its address
 */
public record EditionChanged(EditionId edition, String part, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return edition.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("part", part);
    }
}
