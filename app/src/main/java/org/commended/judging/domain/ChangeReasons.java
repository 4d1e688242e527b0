package org.commended.judging.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Why judges gave other marks once they had met an entry; every version of it. */
public interface ChangeReasons {

    /**
     * @param before the mark of the stage before
     * @param after the mark now; null while there is none
     */
    record Change(
            UUID stage,
            EntryId entry,
            PersonId judge,
            String criterion,
            int before,
            @Nullable Integer after,
            String reason,
            Instant at) {}

    /** A judge's reasons at a stage as they stand, by entry and criterion. */
    Map<EntryId, Map<String, String>> list(UUID stage, PersonId judge);

    /** All of several stages, the latest of each mark last. */
    List<Change> list(Collection<UUID> stages);

    /** Keeps it as a version of its own, unless it says what the last one said. */
    void keep(Change change);
}
