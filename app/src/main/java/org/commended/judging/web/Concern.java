package org.commended.judging.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a ranking that a person should look at.
 *
 * @param kind the word of its text
 * @param about what the text names
 */
public record Concern(String kind, List<@Nullable Object> about) {

    static Concern of(String kind, Object... about) {
        return new Concern(kind, List.of(about));
    }

    public @Nullable Object[] arguments() {
        return about.toArray();
    }
}
