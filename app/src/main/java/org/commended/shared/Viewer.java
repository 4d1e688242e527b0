package org.commended.shared;

import java.util.Set;

/** The person who is signed in, with what they were granted. */
public record Viewer(PersonId id, String name, String email, Set<Grant> grants) {

    public Viewer {
        grants = Set.copyOf(grants);
    }

    public boolean isOperator() {
        return grants.stream().anyMatch(grant -> grant.role() == Role.OPERATOR);
    }

    public boolean organises(OrganiserId organiser) {
        return grants.stream().anyMatch(grant -> grant.role() == Role.ORGANISER && organiser.equals(grant.organiser()));
    }
}
