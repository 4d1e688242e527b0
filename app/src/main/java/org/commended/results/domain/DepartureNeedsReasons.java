package org.commended.results.domain;

import org.commended.shared.Refusal;

/**
 * A shortlist departs from the order of standing and nobody said why. (A result has reasons in any case.)
 *
 * @param titles of the entries that were put before better placed ones
 */
public record DepartureNeedsReasons(String titles) implements Refusal {
    @Override
    public String field() {
        return "reasons";
    }
}
