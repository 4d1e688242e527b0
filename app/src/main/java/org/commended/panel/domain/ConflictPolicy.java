package org.commended.panel.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.domain.EntryOrganisation.Role;

/** One reason for which a judge must not judge an entry, looked for unasked. */
public interface ConflictPolicy {

    Stream<Found> find(JudgeTies judge, EntryTies entry);

    /** All of them, by the name an organiser would give them. */
    Map<String, ConflictPolicy> ALL = all();

    private static Map<String, ConflictPolicy> all() {
        Map<String, ConflictPolicy> policies = new LinkedHashMap<>();
        policies.put("ownEntry", ConflictPolicy::ownEntry);
        policies.put("ownOrganisation", ConflictPolicy::ownOrganisation);
        policies.put("jointEntrant", ConflictPolicy::jointEntrant);
        policies.put("partner", ConflictPolicy::partner);
        policies.put("categorySponsor", ConflictPolicy::categorySponsor);
        return policies;
    }

    /** Everything that stands between a judge and an entry, each connection once. */
    static List<Found> findAll(JudgeTies judge, EntryTies entry) {
        return ALL.values().stream()
                .flatMap(policy -> policy.find(judge, entry))
                .distinct()
                .toList();
    }

    private static Stream<Found> ownEntry(JudgeTies judge, EntryTies entry) {
        return entry.writers().contains(judge.judge())
                ? Stream.of(new Found(ConflictKind.OWN_ENTRY, "", Because.THEY_WRITE_IT))
                : Stream.empty();
    }

    private static Stream<Found> ownOrganisation(JudgeTies judge, EntryTies entry) {
        return tied(judge, entry.as(Role.LEAD), ConflictKind.OWN_ORGANISATION);
    }

    private static Stream<Found> jointEntrant(JudgeTies judge, EntryTies entry) {
        return tied(judge, entry.as(Role.JOINT), ConflictKind.JOINT_ENTRANT);
    }

    private static Stream<Found> partner(JudgeTies judge, EntryTies entry) {
        return tied(judge, entry.as(Role.PARTNER), ConflictKind.PARTNER);
    }

    private static Stream<Found> categorySponsor(JudgeTies judge, EntryTies entry) {
        return tied(judge, entry.sponsor().stream().toList(), ConflictKind.CATEGORY_SPONSOR);
    }

    private static Stream<Found> tied(JudgeTies judge, List<KnownOrganisation> organisations, ConflictKind kind) {
        return organisations.stream()
                .map(organisation -> judge.with(organisation, kind))
                .flatMap(Optional::stream);
    }
}
