package org.commended.results.domain;

import org.commended.shared.Refusal;

/** No category was chosen. */
public record NothingToAnnounce() implements Refusal {
    @Override
    public String field() {
        return "decision";
    }
}
