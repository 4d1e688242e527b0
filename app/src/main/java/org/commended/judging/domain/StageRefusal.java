package org.commended.judging.domain;

import org.commended.shared.Refusal;

/** Why a stage was neither opened nor given another end. */
public sealed interface StageRefusal extends Refusal {

    /** @param entries how many judges could not be shown, where names are hidden */
    record EntriesNotRedacted(int entries) implements StageRefusal {}

    record NothingToJudge() implements StageRefusal {}

    record NobodyToJudge() implements StageRefusal {}

    /** An entry of the category is kept from whoever would choose. */
    record OthersChoose() implements StageRefusal {}

    record NotAllJudged() implements StageRefusal {}

    /**
     * @param entries how many there are to compare
     * @param most that two at a time still make sense for
     */
    record TooManyForPairs(int entries, int most) implements StageRefusal {}

    record EarlierStageOpen() implements StageRefusal {}

    record LaterStageThere() implements StageRefusal {}

    record ClosesInThePast() implements StageRefusal {
        @Override
        public String field() {
            return "closes-date";
        }
    }

    record ClosingUnclear() implements StageRefusal {
        @Override
        public String field() {
            return "closes-date";
        }
    }
}
