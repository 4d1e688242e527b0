package org.commended.judging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * A judge would rather give an entry no score.
 *
 * @param by the judge
 * @param subject the score sheet
 */
public record Abstained(EditionId edition, PersonId by, Instant at, UUID subject, EntryId entry) implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("entry", entry.toString());
    }
}
