package org.commended.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An edition was begun.
 *
 * @param copiedFrom the earlier edition it was copied from
 */
public record EditionCreated(EditionId edition, @Nullable EditionId copiedFrom, PersonId by, Instant at)
        implements Act {

    @Override
    public UUID subject() {
        return edition.value();
    }

    @Override
    public Map<String, String> about() {
        return copiedFrom == null ? Map.of() : Map.of("copied-from", copiedFrom.toString());
    }
}
