package org.commended.judging.domain;

import org.commended.shared.Refusal;

/** A stage has opened, and with it stands whether judges read names. */
public record NamesFixed() implements Refusal {

    @Override
    public String field() {
        return "anonymous";
    }
}
