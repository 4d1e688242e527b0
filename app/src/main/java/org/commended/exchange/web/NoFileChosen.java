package org.commended.exchange.web;

import org.commended.shared.Refusal;

/** The form came without a file. */
public record NoFileChosen() implements Refusal {
    @Override
    public String field() {
        return "file";
    }
}
