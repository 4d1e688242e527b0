package org.commended.judging;

import java.util.List;
import java.util.UUID;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Every score of an edition that somebody may see, one by one. */
public interface GivenScores {

    /**
     * By category, stage, entry and judge; scores that are set aside too. What is kept from the reader is left out, and so is all
     * from which it could be worked out: where entries are only compared, shares are those among what they may see; where points
     * are shared out, there are none.
     */
    List<GivenScore> list(EditionId edition, PersonId reader);

    /**
     * What a judge gave for one criterion.
     *
     * @param stage its id; {@code kind} says how entries were met at it
     * @param criterion its id within the category
     * @param value the mark; null while there is only a comment
     * @param comment why; empty where nothing was written
     * @param confidence how sure the judge is of all they gave the entry; null where they did not say
     * @param setAside whether it does not count: the judge left, is barred from the entry, abstained, or has not finished
     */
    record GivenScore(
            CategoryId category,
            UUID stage,
            StageKind kind,
            EntryId entry,
            PersonId judge,
            String criterion,
            @Nullable Integer value,
            String comment,
            @Nullable Confidence confidence,
            boolean setAside) {}
}
