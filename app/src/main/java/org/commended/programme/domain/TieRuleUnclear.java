package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A tie goes by a criterion, and none of the category's was chosen. */
public record TieRuleUnclear() implements Refusal {

    @Override
    public String field() {
        return "tie-criterion";
    }
}
