package org.commended.results.domain;

import java.util.UUID;
import org.commended.shared.Ids;

/** The id of a decision. */
public record DecisionId(UUID value) {

    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    public static DecisionId of(String text) {
        return new DecisionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
