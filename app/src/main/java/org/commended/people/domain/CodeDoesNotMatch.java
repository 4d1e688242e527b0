package org.commended.people.domain;

import org.commended.shared.Refusal;

/** The code is not the one in the letter. */
public record CodeDoesNotMatch(int triesLeft) implements Refusal {
    @Override
    public String field() {
        return "code";
    }
}
