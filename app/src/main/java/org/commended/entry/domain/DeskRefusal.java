package org.commended.entry.domain;

import org.commended.shared.Refusal;

/** What stands in the way of an organiser's act on an entry. */
public sealed interface DeskRefusal extends Refusal {

    record VerdictMissing() implements DeskRefusal {
        @Override
        public String field() {
            return "verdict";
        }
    }

    record RuleMissing() implements DeskRefusal {
        @Override
        public String field() {
            return "rule";
        }
    }

    record ReasonMissing() implements DeskRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record NoteTooLong(String field, int limit) implements DeskRefusal {}

    record NotSentYet() implements DeskRefusal {}

    record CorrectionChangesNothing() implements DeskRefusal {
        @Override
        public String field() {
            return "text";
        }
    }

    record CorrectedTitleMissing() implements DeskRefusal {
        @Override
        public String field() {
            return "text";
        }
    }
}
