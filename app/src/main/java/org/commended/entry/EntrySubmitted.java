package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** An entry was received; {@code again} when it had been received before. */
public record EntrySubmitted(EntryId entry, EditionId edition, String sha256, boolean again, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("sha256", sha256, "again", String.valueOf(again));
    }
}
