package org.commended.correspondence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * An organiser wrote to many people at once.
 *
 * @param subject the sending
 * @param segment whom, in the product's own word
 * @param people how many
 */
public record LettersSent(EditionId edition, PersonId by, Instant at, UUID subject, String segment, int people)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("segment", segment, "people", String.valueOf(people));
    }
}
