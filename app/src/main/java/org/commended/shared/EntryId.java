package org.commended.shared;

import java.util.UUID;

/** The id of an entry. */
public record EntryId(UUID value) {

    public static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static EntryId of(String text) {
        return new EntryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
