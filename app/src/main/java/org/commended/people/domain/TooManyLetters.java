package org.commended.people.domain;

import java.time.Instant;
import org.commended.shared.Refusal;

/** So many sign-in letters went to this address that the next must wait. */
public record TooManyLetters(Instant again) implements Refusal {
    @Override
    public String field() {
        return "email";
    }
}
