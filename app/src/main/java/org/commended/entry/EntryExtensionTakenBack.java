package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An organiser took a later deadline back. */
public record EntryExtensionTakenBack(EntryId entry, EditionId edition, Instant until, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("until", until.toString());
    }
}
