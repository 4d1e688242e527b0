package org.commended.panel.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a judge is connected with an entry: found from what is known, or declared by the judge. */
public enum ConflictKind {
    /** They write it. */
    OWN_ENTRY(false),
    /** It is their organisation's. */
    OWN_ORGANISATION(false),
    /** Their organisation entered it jointly. */
    JOINT_ENTRANT(false),
    /** Their organisation is a partner in it. */
    PARTNER(false),
    /** Their organisation pays for the category. */
    CATEGORY_SPONSOR(false),

    SAME_ORGANISATION(true),
    FORMER_POST(true),
    FAMILY(true),
    FRIENDSHIP(true),
    SAME_BODY(true),
    SUPPLIER(true),
    INTEREST(true),
    OTHER(true);

    private final boolean declared;

    ConflictKind(boolean declared) {
        this.declared = declared;
    }

    /** Whether judges declare it; the others are found. */
    public boolean isDeclared() {
        return declared;
    }

    /** What judges may declare, in the order they read it. */
    public static List<ConflictKind> declarable() {
        return Arrays.stream(values()).filter(ConflictKind::isDeclared).toList();
    }

    /** As the database, the record and addresses write it: {@code joint-entrant}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConflictKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
