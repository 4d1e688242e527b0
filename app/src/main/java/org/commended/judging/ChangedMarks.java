package org.commended.judging;

import java.time.Instant;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Marks that judges changed once they had met an entry, with their reasons: for who decides, never for entrants. */
public interface ChangedMarks {

    /** As they stand, by entry, judge and criterion; those of an entry kept from its judge since are left out. */
    List<Changed> list(CategoryId category);

    /** @param criterion its id */
    record Changed(
            EntryId entry,
            PersonId judge,
            String criterion,
            int before,
            @Nullable Integer after,
            String reason,
            Instant at) {}
}
