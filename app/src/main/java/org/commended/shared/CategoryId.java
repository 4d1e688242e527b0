package org.commended.shared;

import java.util.UUID;

/** The id of a category of an edition. */
public record CategoryId(UUID value) {

    public static CategoryId next() {
        return new CategoryId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static CategoryId of(String text) {
        return new CategoryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
