package org.commended.survey;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A survey was written or changed by its organiser. */
public record SurveySaved(UUID subject, @Nullable PersonId by, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }
}
