package org.commended.results.domain;

import org.commended.shared.Refusal;

/** A day or an hour is missing or is none. */
public record NotAnHour() implements Refusal {
    @Override
    public String field() {
        return "day";
    }
}
