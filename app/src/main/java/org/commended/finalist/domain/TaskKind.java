package org.commended.finalist.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finalist can be asked for. */
public enum TaskKind {
    /** A few words for the brochure. */
    SUMMARY,
    /** The name as it is printed and engraved, with the order of credits. */
    PRINTED_NAME,
    /** Who comes to present. */
    PRESENTERS,
    /** Places at the ceremony. */
    TABLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
