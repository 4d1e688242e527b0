package org.commended.people.domain;

import org.commended.shared.Refusal;

/** The text typed is no e-mail address. */
public record NotAnEmailAddress(String typed) implements Refusal {
    @Override
    public String field() {
        return "email";
    }
}
