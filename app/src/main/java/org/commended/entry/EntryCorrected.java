package org.commended.entry;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An organiser put something right in an entry for its owner; what and why is looked up. */
public record EntryCorrected(EntryId entry, EditionId edition, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }
}
