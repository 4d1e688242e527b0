package org.commended.panel.domain;

import org.commended.shared.Refusal;

/** What stands in the way of taking a judge off a panel, or of taking that back. */
public sealed interface LeavingRefusal extends Refusal {

    record LeavingReasonMissing() implements LeavingRefusal {
        @Override
        public String field() {
            return "because";
        }
    }

    /** An organiser who decides that somebody leaves says why. */
    record LeavingWordsMissing() implements LeavingRefusal {
        @Override
        public String field() {
            return "why";
        }
    }

    /** What was decided was decided without them. */
    record DecidedMeanwhile() implements LeavingRefusal {}
}
