package org.commended.panel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.panel.domain.Because.Tie;
import org.commended.shared.PersonId;

/**
 * What is known of a judge's organisations.
 *
 * @param bodies by ids of the register: their own, and what it came from or became
 * @param names of their organisations, folded
 * @param near by ids of the register: what stands near their own
 * @param named other organisations they are connected with
 * @param together by key: whom their organisations entered something with
 */
public record JudgeTies(
        PersonId judge,
        Map<String, Own> bodies,
        Set<String> names,
        Map<String, NearTie> near,
        List<NamedTie> named,
        Map<String, Together> together) {

    public JudgeTies {
        bodies = Map.copyOf(bodies);
        names = Set.copyOf(names);
        near = Map.copyOf(near);
        named = List.copyOf(named);
        together = Map.copyOf(together);
    }

    /** Somebody of whom no more is known than whom they work for. */
    public static JudgeTies of(PersonId judge, Map<String, Own> bodies, Set<String> names) {
        return new JudgeTies(judge, bodies, names, Map.of(), List.of(), Map.of());
    }

    /** The keys by which their own organisations are found in entries. */
    public Set<String> keys() {
        return Stream.concat(bodies.keySet().stream(), names.stream().map(KnownOrganisation::keyOfName))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    public JudgeTies met(Map<String, Together> others) {
        return new JudgeTies(judge, bodies, names, near, named, others);
    }

    /** The connection with an organisation, if there is one: by the register where it is known there, else by its name. */
    public Optional<Found> with(KnownOrganisation organisation, ConflictKind kind) {
        Own own = organisation.body() == null ? null : bodies.get(organisation.body());
        if (organisation.body() != null && own != null)
            return Optional.of(new Found(
                    kind,
                    organisation.body(),
                    new Because(organisation.name(), own.relation(), null, Tie.of(own.name(), own.since()))));
        return names.contains(organisation.foldedName())
                ? Optional.of(new Found(
                        kind,
                        "name:" + organisation.foldedName(),
                        new Because(organisation.name(), null, null, Tie.of(organisation.name(), null))))
                : Optional.empty();
    }

    /** What stands near one of theirs. */
    Optional<Found> near(KnownOrganisation organisation) {
        NearTie tie = organisation.body() == null ? null : near.get(organisation.body());
        return tie == null
                ? Optional.empty()
                : Optional.of(new Found(
                        tie.kind(),
                        tie.own() + "~" + organisation.key(),
                        new Because(
                                organisation.name(),
                                null,
                                null,
                                new Tie(tie.name(), tie.how(), tie.since(), null, null))));
    }

    /** What one of theirs took part in with it. */
    Optional<Found> met(KnownOrganisation organisation) {
        Together met = together.get(organisation.key());
        return met == null
                ? Optional.empty()
                : Optional.of(new Found(
                        met.kind(),
                        met.own() + "~" + organisation.key(),
                        new Because(organisation.name(), null, null, Tie.met(met.name(), met.earlier()))));
    }
}
