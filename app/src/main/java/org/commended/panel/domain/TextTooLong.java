package org.commended.panel.domain;

import java.util.List;
import org.commended.shared.Refusal;

/**
 * More was written than can be kept.
 *
 * @param most in characters
 */
public record TextTooLong(String field, int most) implements Refusal {

    /** For what is a line, and for what is some sentences. */
    public static final int LINE = 300;

    public static final int SENTENCES = 3_000;

    public static List<Refusal> reasons(String field, String text, int most) {
        return text.length() > most ? List.of(new TextTooLong(field, most)) : List.of();
    }
}
