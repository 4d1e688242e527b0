package org.commended.entry;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An entry was taken back by its entrant. */
public record EntryWithdrawn(EntryId entry, EditionId edition, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }
}
