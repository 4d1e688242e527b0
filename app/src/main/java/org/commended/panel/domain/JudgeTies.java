package org.commended.panel.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.panel.domain.Because.Relation;
import org.commended.shared.PersonId;

/**
 * What is known of a judge's organisations.
 *
 * @param bodies ids of the register: their own, and what it came from or became
 * @param names of their organisations, folded
 */
public record JudgeTies(PersonId judge, Map<String, Relation> bodies, Set<String> names) {

    public JudgeTies {
        bodies = Map.copyOf(bodies);
        names = Set.copyOf(names);
    }

    /** The connection with an organisation, if there is one: by the register where it is known there, else by its name. */
    public Optional<Found> with(KnownOrganisation organisation, ConflictKind kind) {
        Relation relation = organisation.body() == null ? null : bodies.get(organisation.body());
        if (organisation.body() != null && relation != null)
            return Optional.of(new Found(kind, organisation.body(), new Because(organisation.name(), relation, null)));
        return names.contains(organisation.foldedName())
                ? Optional.of(new Found(
                        kind, "name:" + organisation.foldedName(), new Because(organisation.name(), null, null)))
                : Optional.empty();
    }
}
