package org.commended.entry.domain;

import org.jspecify.annotations.Nullable;

/**
 * An organisation an entry is by.
 *
 * @param name as its entrant prints it
 * @param body its id in the register of public bodies; null when it is none, or not known for sure
 */
public record EntryOrganisation(
        String name, Role role, @Nullable String body) {

    /** The part it has in the entry. */
    public enum Role {
        LEAD,
        JOINT,
        PARTNER
    }
}
