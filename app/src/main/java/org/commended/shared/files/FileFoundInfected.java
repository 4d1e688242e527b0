package org.commended.shared.files;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The scanner found a virus in a file; whoever sent it is told.
 *
 * @param name of the file, for the letter; it does not go on the record
 */
public record FileFoundInfected(UUID subject, PersonId sender, String name, Instant at) implements Act {

    @Override
    public @Nullable EditionId edition() {
        return null;
    }

    @Override
    public @Nullable PersonId by() {
        return null;
    }
}
