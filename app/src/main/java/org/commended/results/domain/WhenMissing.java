package org.commended.results.domain;

import org.commended.shared.Refusal;

/** Nobody said whether to announce now or at an hour ahead. */
public record WhenMissing() implements Refusal {
    @Override
    public String field() {
        return "when";
    }
}
