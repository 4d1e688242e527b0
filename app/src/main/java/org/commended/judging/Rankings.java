package org.commended.judging;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;

/** Rankings of categories. They hold every judged entry: only for somebody from whom none is kept. */
public interface Rankings {

    /**
     * Of the latest stage with scores, as they are now.
     *
     * @param places how many stand above the line; 0 for a usual number
     */
    Ranking get(CategoryId category, int places);

    /** Calculates and keeps the ranking as it is now; the id under which it stands for good. Empty where means rank. */
    Optional<UUID> keep(CategoryId category, int places, Instant now);

    /** A ranking that was kept. */
    Optional<Ranking> find(UUID kept);

    /** A ranking that was kept, with all that was calculated for it, as the exact text that its fingerprint is of. */
    Optional<String> findText(UUID kept);

    /** The marks it was made from, as CSV: {@code entry,judge,score,criterion,weight}; the judges by their ids. */
    Optional<String> findMarks(UUID kept);

    /** SHA-256 of the exact texts as they stand, 64 small hexadecimal digits each; none for a ranking that is gone. */
    Map<UUID, String> listFingerprints(Collection<UUID> kept);
}
