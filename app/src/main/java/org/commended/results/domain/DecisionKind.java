package org.commended.results.domain;

import java.util.Locale;

/** What is decided about a category: who goes on, or who is honoured. */
public enum DecisionKind {
    SHORTLIST,
    RESULT;

    /** Its word in addresses and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
