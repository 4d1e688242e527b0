package org.commended.entry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * What somebody may do with an entry changed.
 *
 * @param right what they may do now: {@code view}, {@code write}, {@code submit}, or {@code none} for whoever left
 */
public record EntryRightsChanged(
        EntryId entry, EditionId edition, PersonId person, String right, PersonId by, Instant at) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("person", person.toString(), "right", right);
    }
}
