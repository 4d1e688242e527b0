package org.commended.entry.web;

import java.util.Optional;
import org.commended.shared.web.Form;

/** Numbers that our own pages put into fields; whatever else came counts as a number no page has. */
final class Numbers {

    static final int NONE = -1;

    private Numbers() {}

    static int of(Form form, String name) {
        return find(form.text(name)).orElse(NONE);
    }

    /** A number in an address; empty where there is none, and one no page has where there is something else. */
    static Optional<Integer> find(String text) {
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : NONE);
    }
}
