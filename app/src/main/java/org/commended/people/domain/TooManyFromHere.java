package org.commended.people.domain;

import java.time.Instant;
import org.commended.shared.Refusal;

/** So many sign-in letters were asked for from one network that the next must wait. */
public record TooManyFromHere(Instant again) implements Refusal {
    @Override
    public String field() {
        return "email";
    }
}
