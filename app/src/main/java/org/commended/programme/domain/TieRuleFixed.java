package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** Entries have opened, and with them the rule for a tie stands. */
public record TieRuleFixed() implements Refusal {

    @Override
    public String field() {
        return "tie";
    }
}
