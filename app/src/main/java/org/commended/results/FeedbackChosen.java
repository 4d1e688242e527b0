package org.commended.results;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What entrants of an edition are told of how they were judged was chosen.
 *
 * @param chosen in a word: {@code none}, {@code words}, {@code figures}
 */
public record FeedbackChosen(EditionId edition, @Nullable PersonId by, Instant at, UUID subject, String chosen)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("kind", chosen);
    }
}
