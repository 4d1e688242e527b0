package org.commended.panel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A judge was named to have to do with an organisation; its entries are kept from them, or looked at.
 *
 * @param subject the connection
 * @param judge who is connected
 * @param connection its kind in a word: {@code family}
 */
public record ConnectionNamed(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, PersonId judge, String connection)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("judge", judge.toString(), "connection", connection);
    }
}
