package org.commended.results;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Those who write an entry are told that its feedback can be read. */
public record FeedbackTold(EditionId edition, @Nullable PersonId by, Instant at, EntryId entry) implements Act {

    @Override
    public UUID subject() {
        return entry.value();
    }
}
