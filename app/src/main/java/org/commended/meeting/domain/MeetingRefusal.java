package org.commended.meeting.domain;

import org.commended.shared.Refusal;

/** Why something was not done at a meeting, or before it. */
public sealed interface MeetingRefusal extends Refusal {

    record MeetingDayUnclear() implements MeetingRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record MeetingDayPast() implements MeetingRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record MeetingEndsFirst() implements MeetingRefusal {
        @Override
        public String field() {
            return "until";
        }
    }

    record MeetingNowhere() implements MeetingRefusal {
        @Override
        public String field() {
            return "place";
        }
    }

    record MeetingLinkUnclear() implements MeetingRefusal {
        @Override
        public String field() {
            return "link";
        }
    }

    /** @param members how many could come */
    record QuorumUnclear(int members) implements MeetingRefusal {
        @Override
        public String field() {
            return "quorum";
        }
    }

    record MeetingPlacesUnclear() implements MeetingRefusal {
        @Override
        public String field() {
            return "places";
        }
    }

    record MeetingAhead() implements MeetingRefusal {}

    record NobodyToMeet() implements MeetingRefusal {}

    record NothingOnTheAgenda() implements MeetingRefusal {}

    record MeetingChangedMeanwhile() implements MeetingRefusal {}

    record MeetingNotOpen() implements MeetingRefusal {}

    record ItemNotOpen() implements MeetingRefusal {}

    record OutOfTheRoom() implements MeetingRefusal {}

    record VoteGoingOn() implements MeetingRefusal {}

    record VoteOver() implements MeetingRefusal {}

    record NotThere() implements MeetingRefusal {}

    /**
     * @param present members there who may vote on this
     * @param needed the quorum
     */
    record TooFewToVote(int present, int needed) implements MeetingRefusal {}

    record NothingChosen() implements MeetingRefusal {
        @Override
        public String field() {
            return "choice";
        }
    }

    record OutcomeMissing() implements MeetingRefusal {
        @Override
        public String field() {
            return "outcome";
        }
    }

    record BetterCategoryUnclear() implements MeetingRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record TooFewToChoose() implements MeetingRefusal {
        @Override
        public String field() {
            return "entry";
        }
    }

    record DepartureWithoutReason() implements MeetingRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    /** Whoever entries are kept from says why each time: that none is asked would tell what the scores say of all. */
    record ReasonAlwaysAsked() implements MeetingRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record NotOverAll() implements MeetingRefusal {}

    /** Others' figures, and whatever says something of them, wait until one's own are in. */
    record OwnSheetsFirst(int owed) implements MeetingRefusal {}

    record FixedOnceOpen() implements MeetingRefusal {
        @Override
        public String field() {
            return "quorum";
        }
    }

    record StandInNotYours() implements MeetingRefusal {
        @Override
        public String field() {
            return "standIn";
        }
    }

    record MinutesWordsMissing(String field) implements MeetingRefusal {
        @Override
        public Object[] arguments() {
            return new Object[0];
        }
    }

    /** @param most in characters */
    record MinutesWordsTooLong(String field, int most) implements MeetingRefusal {
        @Override
        public Object[] arguments() {
            return new Object[] {most};
        }
    }

    /** @param left how many entries nobody decided about */
    record ItemsUndecided(int left) implements MeetingRefusal {}

    record NotForYouToClose() implements MeetingRefusal {}
}
