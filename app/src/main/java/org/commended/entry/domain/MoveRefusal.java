package org.commended.entry.domain;

import java.time.ZonedDateTime;
import org.commended.shared.Refusal;

/** What stands in the way of moving an entry to another category. */
public sealed interface MoveRefusal extends Refusal {

    record OtherCategoryUnchosen() implements MoveRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    /** Why is on the page: each rule of the other category that it would break. */
    record CannotStandThere(String category) implements MoveRefusal {}

    /** Judges have finished there, or something is decided. */
    record JudgingTooFar(String category) implements MoveRefusal {}

    /** Another proposal waits for its answer. */
    record MoveWaits() implements MoveRefusal {}

    /** It was answered or taken back meanwhile. */
    record MoveNotWaiting() implements MoveRefusal {}

    record TimeToWriteMissing(int questions) implements MoveRefusal {
        @Override
        public String field() {
            return "until-day";
        }
    }

    record TimeToWriteUnclear() implements MoveRefusal {
        @Override
        public String field() {
            return "until-day";
        }
    }

    record TimeToWritePast() implements MoveRefusal {
        @Override
        public String field() {
            return "until-day";
        }
    }

    /** What the other form asks could not be answered any more. */
    record TimeToWriteOver(ZonedDateTime until) implements MoveRefusal {}

    record MoveAnswerMissing() implements MoveRefusal {
        @Override
        public String field() {
            return "answer";
        }
    }
}
