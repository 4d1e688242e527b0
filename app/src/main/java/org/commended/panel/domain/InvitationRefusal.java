package org.commended.panel.domain;

import org.commended.shared.Refusal;

/** Why somebody was not invited. */
public sealed interface InvitationRefusal extends Refusal {

    record JudgeNameMissing() implements InvitationRefusal {
        @Override
        public String field() {
            return "name";
        }
    }

    record JudgeEmailUnclear() implements InvitationRefusal {
        @Override
        public String field() {
            return "email";
        }
    }

    /** @param name of the judge who has the address */
    record OnPanelAlready(String name) implements InvitationRefusal {
        @Override
        public String field() {
            return "email";
        }
    }
}
