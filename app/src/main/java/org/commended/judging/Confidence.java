package org.commended.judging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a judge says they are of what they gave an entry. It changes no ranking. */
public enum Confidence {
    SURE,
    FAIRLY_SURE,
    NOT_SURE;

    /** As it stands in forms, rows and message keys: {@code fairly_sure}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Confidence> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
