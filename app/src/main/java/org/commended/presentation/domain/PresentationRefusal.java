package org.commended.presentation.domain;

import org.commended.shared.Refusal;

/** Why something of a timetable was not done. */
public sealed interface PresentationRefusal extends Refusal {

    record SlotDayUnclear() implements PresentationRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record SlotDayPast() implements PresentationRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record SlotEndsFirst() implements PresentationRefusal {
        @Override
        public String field() {
            return "until";
        }
    }

    record SlotRestUnclear() implements PresentationRefusal {
        @Override
        public String field() {
            return "rest";
        }
    }

    record SlotMinutesUnclear(String field, int most) implements PresentationRefusal {}

    record SlotNowhere() implements PresentationRefusal {
        @Override
        public String field() {
            return "place";
        }
    }

    record SlotWordsTooLong(String field, int most) implements PresentationRefusal {}

    record SlotLinkUnclear() implements PresentationRefusal {
        @Override
        public String field() {
            return "link";
        }
    }

    record SlotWithoutPanel() implements PresentationRefusal {
        @Override
        public String field() {
            return "panel";
        }
    }

    record SlotChangedMeanwhile() implements PresentationRefusal {}

    record SlotIsOver() implements PresentationRefusal {}

    record SlotHasEntry() implements PresentationRefusal {}

    record AnotherIsOn() implements PresentationRefusal {}

    record NobodyToInvite() implements PresentationRefusal {}

    record QuestionMissing() implements PresentationRefusal {
        @Override
        public String field() {
            return "question";
        }
    }

    record QuestionChangedMeanwhile(String field) implements PresentationRefusal {}

    record PromptMissing() implements PresentationRefusal {
        @Override
        public String field() {
            return "prompt";
        }
    }

    /** Somebody noted something under a prompt that the stage has no more. */
    record PromptTakenOut(String field) implements PresentationRefusal {}

    record PromptHasNotes() implements PresentationRefusal {}

    /** The stage is closed: what was asked and noted stays. */
    record EvidenceClosed() implements PresentationRefusal {}

    record ExhibitWithoutWords() implements PresentationRefusal {
        @Override
        public String field() {
            return "caption";
        }
    }

    record TooManyExhibits(String field, int most) implements PresentationRefusal {}

    record AwayUnclear() implements PresentationRefusal {
        @Override
        public String field() {
            return "away-day";
        }
    }

    record AwayNobody() implements PresentationRefusal {
        @Override
        public String field() {
            return "who";
        }
    }
}
