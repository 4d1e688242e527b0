package org.commended.shared;

import java.util.UUID;

/** The id of a person with an account. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
