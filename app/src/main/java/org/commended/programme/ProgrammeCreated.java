package org.commended.programme;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.commended.shared.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A series of awards was begun. */
public record ProgrammeCreated(ProgrammeId programme, PersonId by, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public UUID subject() {
        return programme.value();
    }
}
