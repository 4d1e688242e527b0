package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/** It was decided whether judges read a nomination only once its nominee agreed. */
public record NomineesAgreeFirst(EditionId edition, boolean first, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return edition.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("first", String.valueOf(first));
    }
}
