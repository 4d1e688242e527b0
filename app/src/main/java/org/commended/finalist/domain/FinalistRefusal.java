package org.commended.finalist.domain;

import org.commended.shared.Refusal;

/** Why something of finalists was not done. */
public sealed interface FinalistRefusal extends Refusal {

    record FinalistAnswerMissing(String field) implements FinalistRefusal {}

    record FinalistAnswerTooLong(String field, int most) implements FinalistRefusal {}

    record FinalistTooManyWords(String field, int words, int most) implements FinalistRefusal {}

    record PresenterEmailUnclear(String field) implements FinalistRefusal {}

    record PresenterNameMissing(String field) implements FinalistRefusal {}

    record TablePlacesUnclear() implements FinalistRefusal {
        @Override
        public String field() {
            return "places";
        }
    }

    /** Somebody else who writes the entry saved meanwhile. */
    record FinalistAnswerChanged() implements FinalistRefusal {}

    /** A file was chosen and not taken, and what stands is not it. */
    record FinalistFileAwaited(String field) implements FinalistRefusal {}

    /** Its day has passed, or the panel has it: what was sent stays. */
    record FinalistFileFixed(String field) implements FinalistRefusal {}

    /** Somebody else changed the task meanwhile. */
    record FinalistTaskChanged() implements FinalistRefusal {}

    record FinalistTaskUnclear() implements FinalistRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record FinalistTaskThere() implements FinalistRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record FinalistDayUnclear() implements FinalistRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record FinalistDayPast() implements FinalistRefusal {
        @Override
        public String field() {
            return "day";
        }
    }

    record FinalistDaysUnclear(int most) implements FinalistRefusal {
        @Override
        public String field() {
            return "remind";
        }
    }

    record FinalistTaskAnswered() implements FinalistRefusal {}

    record ShortlistNotLocked() implements FinalistRefusal {}

    record ShortlistAnnouncedAlready() implements FinalistRefusal {}

    record FinalistsToldAlready() implements FinalistRefusal {}
}
