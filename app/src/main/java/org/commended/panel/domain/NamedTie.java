package org.commended.panel.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a judge is connected with without working for it.
 *
 * @param kind the connection, as judges declare it
 * @param bodies ids of the register that count as that organisation
 * @param names of it, folded
 * @param words what was said of it
 */
public record NamedTie(
        ConflictKind kind,
        String name,
        Map<String, Own> bodies,
        Set<String> names,
        @Nullable String words) {

    public NamedTie {
        bodies = Map.copyOf(bodies);
        names = Set.copyOf(names);
    }

    Optional<Found> with(KnownOrganisation organisation) {
        Own own = organisation.body() == null ? null : bodies.get(organisation.body());
        if (own == null && !names.contains(organisation.foldedName())) return Optional.empty();
        ConflictKind found =
                kind == ConflictKind.FORMER_POST ? ConflictKind.FORMER_ORGANISATION : ConflictKind.NAMED_CONNECTION;
        Because.Tie tie = new Because.Tie(name, null, own == null ? null : own.since(), kind.word(), null);
        Because because = new Because(organisation.name(), own == null ? null : own.relation(), words, tie);
        return Optional.of(new Found(found, kind.word() + "~" + organisation.key(), because));
    }
}
