package org.commended.results.feedback;

import org.commended.shared.Refusal;

/** What stands in the way of releasing or telling. */
sealed interface FeedbackRefusal extends Refusal {

    /** Somebody else checked it meanwhile; both texts are shown. */
    record FeedbackChangedMeanwhile() implements FeedbackRefusal {}

    /** Judges wrote comments after the page was opened, which nobody has read; they are shown. */
    record FeedbackCommentsCame() implements FeedbackRefusal {}

    /** Its writers were told where to read it: what they may have read stays. */
    record FeedbackToldAlready() implements FeedbackRefusal {}

    record FeedbackTooLong(String field, int most) implements FeedbackRefusal {}

    record FeedbackKindUnclear() implements FeedbackRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }
}
