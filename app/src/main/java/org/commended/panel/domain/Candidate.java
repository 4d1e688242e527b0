package org.commended.panel.domain;

import java.util.List;

/**
 * Somebody who might be asked to judge, as an organiser describes them.
 *
 * @param former organisations they used to work for, as typed
 */
public record Candidate(String name, Seat.WorksFor worksFor, List<String> former) {

    public Candidate {
        former = List.copyOf(former);
    }

    /** Whether there is anything to compare. */
    public boolean isKnown() {
        return worksFor.organisation() != null || !former.isEmpty();
    }
}
