package org.commended.people.domain;

import org.commended.shared.Refusal;

/** The one-time sign-in was used, is too old, or was tried too often. */
public record SignInRanOut() implements Refusal {
    @Override
    public String field() {
        return "code";
    }
}
