package org.commended.results.domain;

import org.commended.shared.Refusal;

/** The instant given has passed. */
public record OpensInThePast() implements Refusal {
    @Override
    public String field() {
        return "day";
    }
}
