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
 * An organiser decided that a connection matters: the judge neither sees nor scores the entry.
 *
 * @param subject the conflict
 * @param judge who is connected with the entry
 * @param connection its kind in a word: {@code joint-entrant}
 */
public record ConflictConfirmed(
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
