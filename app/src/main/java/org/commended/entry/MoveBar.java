package org.commended.entry;

import java.time.Instant;
import org.commended.entry.domain.Entry;
import org.commended.programme.domain.Category;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether judging has gone too far in a category for an entry to leave it or come into it, answered by those who know stages
 * and decisions. Whoever asks learns no more than that: not what was decided, nor about what.
 */
public interface MoveBar {

    /** Makes what it looks at wait until the transaction ends. Comes before anything is read. */
    default void hold(EditionId edition) {}

    /** Whether nothing may leave its category any more: the entry, as far as whoever asks may know of it. */
    default boolean barsLeaving(Case asked) {
        return false;
    }

    /** Whether nothing may come into the other category any more. */
    boolean barsComing(Case asked);

    /**
     * What is asked.
     *
     * @param by who asks: an organiser who proposes, or a writer who answers
     * @param proposedAt when the move was proposed; null for an organiser who is about to
     */
    record Case(
            Entry entry,
            Category from,
            Category to,
            PersonId by,
            @Nullable Instant proposedAt,
            Instant now) {}
}
