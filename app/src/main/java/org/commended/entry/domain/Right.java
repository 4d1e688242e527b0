package org.commended.entry.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do with an entry; each may do what those before it may. */
public enum Right {
    VIEW,
    WRITE,
    SUBMIT;

    public boolean mayWrite() {
        return this != VIEW;
    }

    /** Send it, take it back, and say who else takes part. */
    public boolean maySubmit() {
        return this == SUBMIT;
    }

    /** As forms and tables have it: {@code view}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Right> find(String word) {
        return Arrays.stream(values())
                .filter(right -> right.word().equals(word))
                .findFirst();
    }
}
