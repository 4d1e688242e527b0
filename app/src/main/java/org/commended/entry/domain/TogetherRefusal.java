package org.commended.entry.domain;

import org.commended.shared.Refusal;

/** Why something writers do among themselves was not done. */
public sealed interface TogetherRefusal extends Refusal {

    record RemarkMissing(String field) implements TogetherRefusal {}

    record RemarkTooLong(String field, int most) implements TogetherRefusal {}

    /** Somebody who may not write, or takes part no more. */
    record NobodyToHandTo() implements TogetherRefusal {
        @Override
        public String field() {
            return "charge";
        }
    }
}
