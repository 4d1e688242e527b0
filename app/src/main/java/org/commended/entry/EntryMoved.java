package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An entry stands in another category now, as its writers agreed. */
public record EntryMoved(EntryId entry, EditionId edition, CategoryId from, CategoryId to, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
