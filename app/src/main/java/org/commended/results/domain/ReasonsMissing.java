package org.commended.results.domain;

import org.commended.shared.Refusal;

/** A result needs the panel's reasons. */
public record ReasonsMissing() implements Refusal {
    @Override
    public String field() {
        return "reasons";
    }
}
