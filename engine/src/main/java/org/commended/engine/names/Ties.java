package org.commended.engine.names;

import java.util.List;

/**
 * How a body hangs together with others.
 *
 * @param replacedBy its immediate successors; empty while it has none
 * @param partOf the bodies it lies in or belongs to: the county of a district, the council that runs a fire service
 */
public record Ties(List<BodyId> replacedBy, List<BodyId> partOf) {

    public Ties {
        replacedBy = List.copyOf(replacedBy);
        partOf = List.copyOf(partOf);
    }
}
