package org.commended.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A season file was taken in and changed something.
 *
 * @param by null when it was imported on the command line
 * @param created how many things are new
 * @param changed how many things were there and are different now
 */
public record SeasonImported(EditionId edition, @Nullable PersonId by, Instant at, int created, int changed)
        implements Act {

    @Override
    public UUID subject() {
        return edition.value();
    }

    @Override
    public Map<String, String> about() {
        return Map.of("created", Integer.toString(created), "changed", Integer.toString(changed));
    }
}
