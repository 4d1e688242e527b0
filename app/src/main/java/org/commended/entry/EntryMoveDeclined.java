package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Whoever writes an entry would rather leave it where it is. */
public record EntryMoveDeclined(
        EntryId entry, EditionId edition, CategoryId from, CategoryId to, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
