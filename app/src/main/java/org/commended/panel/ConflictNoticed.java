package org.commended.panel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A connection between a judge and an entry was found that may matter or not; the judge reads until somebody confirms it.
 *
 * @param subject the conflict
 * @param judge who is connected with the entry
 * @param connection its kind in a word: {@code joint-entrant}
 */
public record ConflictNoticed(
        EditionId edition,
        @Nullable PersonId by,
        Instant at,
        UUID subject,
        EntryId entry,
        PersonId judge,
        String connection)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("entry", entry.toString(), "judge", judge.toString(), "connection", connection);
    }
}
