package org.commended.survey.domain;

import java.util.List;

/**
 * The thanks for taking part.
 *
 * @param prize what is won, in words
 * @param prizes how many are drawn
 * @param enteredBy what puts somebody into the draw; whoever did both is in it once
 */
public record PrizeDraw(String prize, int prizes, List<EnteredBy> enteredBy) {

    public PrizeDraw {
        enteredBy = List.copyOf(enteredBy);
    }

    public enum EnteredBy {
        SURVEY,
        REGISTRATION
    }
}
