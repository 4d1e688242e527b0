package org.commended.shared;

import java.util.UUID;

/** The id of one year of a programme. */
public record EditionId(UUID value) {

    public static EditionId next() {
        return new EditionId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static EditionId of(String text) {
        return new EditionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
