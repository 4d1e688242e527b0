package org.commended.panel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a judge was named to have to do with was taken back.
 *
 * @param subject the connection
 * @param judge who is connected
 * @param connection its kind in a word: {@code family}
 */
public record ConnectionEnded(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, PersonId judge, String connection)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("judge", judge.toString(), "connection", connection);
    }
}
