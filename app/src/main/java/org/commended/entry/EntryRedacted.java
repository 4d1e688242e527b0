package org.commended.entry;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An organiser made the version of an entry's words that judges read in a category without names. */
public record EntryRedacted(EntryId entry, EditionId edition, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }
}
