package org.commended.judging;

import java.time.Instant;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How far judges are. */
public interface Progress {

    /** Every judge who accepted the terms, in every category with an open stage, by category and name. */
    List<JudgeProgress> list(EditionId edition, Instant now);

    /**
     * How many sheets a judge has still to hand in at an open stage before they may read what others gave, all where they only abstained;
     * 0 for whoever does not judge there.
     */
    int left(CategoryId category, PersonId judge, Instant now);

    /**
     * One judge in one category.
     *
     * @param toRead how many entries they could give a sheet for by now: not those kept from them, nor those they have still to meet
     * @param done how many sheets are handed in or abstained from
     * @param pace how far they are against the time, in a word of the texts: {@code not-begun}
     * @param behind whether they lag behind it
     * @param closesAt from when on nothing is taken any more; null while no end is set
     */
    record JudgeProgress(
            CategoryId category,
            PersonId judge,
            String name,
            int toRead,
            int done,
            @Nullable Instant closesAt,
            String pace,
            boolean behind) {

        public int left() {
            return toRead - done;
        }
    }
}
