package org.commended.survey;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A survey was opened: it is public and takes answers. */
public record SurveyOpened(UUID subject, @Nullable PersonId by, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }
}
