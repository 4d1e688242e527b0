package org.commended.programme;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/** The public pages of an edition closed again, before anything was announced. */
public record EditionHidden(EditionId edition, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return edition.value();
    }
}
