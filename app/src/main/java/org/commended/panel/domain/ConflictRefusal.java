package org.commended.panel.domain;

import org.commended.shared.Refusal;

/** Why a connection was neither declared nor dismissed. */
public sealed interface ConflictRefusal extends Refusal {

    record ConnectionUnclear() implements ConflictRefusal {
        @Override
        public String field() {
            return "kind";
        }
    }

    record ConnectionWordsMissing() implements ConflictRefusal {
        @Override
        public String field() {
            return "words";
        }
    }

    record DismissalReasonMissing() implements ConflictRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    /** Somebody else says whether a judge's own connection matters. */
    record OwnConflict() implements ConflictRefusal {}

    record DismissedAlready() implements ConflictRefusal {}
}
