package org.commended.entry.domain;

import org.commended.shared.Refusal;

/** Why a colleague was not added to those who write an entry. */
public sealed interface WriterRefusal extends Refusal {

    @Override
    default String field() {
        return "email";
    }

    record EmailUnclear() implements WriterRefusal {}

    record TooManyWriters(int most) implements WriterRefusal {}
}
