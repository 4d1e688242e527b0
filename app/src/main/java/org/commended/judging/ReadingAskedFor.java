package org.commended.judging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * One more reading of an entry was asked of a judge.
 *
 * @param subject the stage
 */
public record ReadingAskedFor(EditionId edition, PersonId by, Instant at, UUID subject, EntryId entry, PersonId judge)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("entry", entry.toString(), "judge", judge.toString());
    }
}
