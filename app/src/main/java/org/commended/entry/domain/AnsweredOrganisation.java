package org.commended.entry.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that answers a question. The answer's text holds its name and, on a second line, the body of the register
 * that it is.
 *
 * @param body the body's id; null where the name stands for itself
 */
public record AnsweredOrganisation(String name, @Nullable String body) {

    /** Picked where none of the bodies found is meant. */
    public static final String AS_WRITTEN = "-";

    public static AnsweredOrganisation of(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        boolean second = lines.size() > 1 && !lines.get(1).isEmpty();
        return new AnsweredOrganisation(lines.isEmpty() ? "" : lines.getFirst(), second ? lines.get(1) : null);
    }

    /** The answer's text. */
    public String text() {
        return body == null ? name : name + "\n" + body;
    }

    /**
     * What a form sends beside the name for what was picked: the body, and the name it was picked for. So that a pick ends
     * where another name is typed over it, with a script or without.
     *
     * @param picked a body's id, or {@link #AS_WRITTEN}
     */
    public static String pick(String picked, String name) {
        return picked + " " + name.strip();
    }

    /** What was picked for this very name, where the second line is a pick. */
    public Optional<String> picked() {
        if (body == null) return Optional.empty();
        int space = body.indexOf(' ');
        boolean forThis = space > 0 && body.substring(space + 1).equals(name);
        return forThis ? Optional.of(body.substring(0, space)) : Optional.empty();
    }
}
