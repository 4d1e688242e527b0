package org.commended.entry.domain;

import org.commended.shared.Refusal;

/** Why entries were not handed on. */
public sealed interface HandOnRefusal extends Refusal {

    record NoEntryChosen() implements HandOnRefusal {
        @Override
        public String field() {
            return "entry";
        }
    }
}
