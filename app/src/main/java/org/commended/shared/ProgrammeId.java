package org.commended.shared;

import java.util.UUID;

/** The id of a series of awards. */
public record ProgrammeId(UUID value) {

    public static ProgrammeId next() {
        return new ProgrammeId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static ProgrammeId of(String text) {
        return new ProgrammeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
