package org.commended.correspondence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People were reminded by themselves.
 *
 * @param subject the edition
 * @param segment whom, in the product's own word
 * @param people how many
 */
public record RemindersWritten(EditionId edition, Instant at, UUID subject, String segment, int people) implements Act {

    @Override
    public @Nullable PersonId by() {
        return null;
    }

    @Override
    public Map<String, String> about() {
        return Map.of("segment", segment, "people", String.valueOf(people));
    }
}
