package org.commended.judging.domain;

import java.time.Instant;
import org.commended.shared.Refusal;

/** Why scores were not taken. */
public sealed interface ScoringRefusal extends Refusal {

    record StageNotOpen() implements ScoringRefusal {}

    record StageHasClosed(Instant at) implements ScoringRefusal {}

    /** @param field of the criterion, {@code mark-…} */
    record MarkNotOnScale(String field, int lowest, int highest) implements ScoringRefusal {}

    record CommentTooLong(String field, int most) implements ScoringRefusal {}

    /** @param field where one of the words was to be chosen */
    record ConfidenceUnclear(String field) implements ScoringRefusal {}

    /**
     * @param missing how many criteria have no mark
     * @param field of the first of them
     */
    record MarksMissing(int missing, String field) implements ScoringRefusal {}

    record SheetChangedMeanwhile() implements ScoringRefusal {}

    /** The sheet is handed in, or the judge abstained: it has to be taken back first. */
    record SheetIsIn() implements ScoringRefusal {}

    /** The entry has not met its panel yet: marks of this stage are given afterwards. */
    record PresentationAhead() implements ScoringRefusal {}

    /** @param field where the reason goes, {@code reason-…} */
    record ReasonForChangeMissing(String field, int before, int after) implements ScoringRefusal {}
}
