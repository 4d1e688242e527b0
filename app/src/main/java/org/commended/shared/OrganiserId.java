package org.commended.shared;

import java.util.UUID;

/** The id of a body that runs awards. */
public record OrganiserId(UUID value) {

    public static OrganiserId next() {
        return new OrganiserId(UUID.randomUUID());
    }

    /** Reads what {@link #toString} wrote. What is no id at all names nothing, and so is not found. */
    public static OrganiserId of(String text) {
        return new OrganiserId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
