package org.commended.people.domain;

import org.commended.shared.Refusal;
import org.springframework.modulith.NamedInterface;

/** The text typed is no e-mail address. */
@NamedInterface("addresses")
public record NotAnEmailAddress(String typed) implements Refusal {
    @Override
    public String field() {
        return "email";
    }
}
