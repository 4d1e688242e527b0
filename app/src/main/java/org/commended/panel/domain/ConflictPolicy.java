package org.commended.panel.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commended.entry.domain.EntryOrganisation.Role;

/** One reason for which a judge must not judge an entry, or might not, looked for unasked. */
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
        policies.put("namedOrganisation", ConflictPolicy::namedOrganisation);
        policies.put("nearOrganisation", ConflictPolicy::nearOrganisation);
        policies.put("enteredTogether", ConflictPolicy::enteredTogether);
        policies.put("headlineSponsor", ConflictPolicy::headlineSponsor);
        return policies;
    }

    /**
     * Everything that stands between a judge and an entry, each connection once. What would only have to be looked at is
     * left out where something bars at once: whoever decides about that decides about the whole.
     */
    static List<Found> findAll(JudgeTies judge, EntryTies entry) {
        List<Found> all = ALL.values().stream()
                .flatMap(policy -> policy.find(judge, entry))
                .filter(distinctly())
                .toList();
        boolean barred = all.stream().anyMatch(found -> !found.kind().isToLookAt());
        return all.stream()
                .filter(found -> !barred || !found.kind().isToLookAt())
                .toList();
    }

    private static Predicate<Found> distinctly() {
        Set<String> seen = new HashSet<>();
        return found -> seen.add(found.kind() + " " + found.about());
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

    private static Stream<Found> headlineSponsor(JudgeTies judge, EntryTies entry) {
        return tied(judge, entry.headline(), ConflictKind.HEADLINE_SPONSOR);
    }

    private static Stream<Found> namedOrganisation(JudgeTies judge, EntryTies entry) {
        return judge.named().stream()
                .flatMap(tie -> entry.all().stream().map(tie::with))
                .flatMap(Optional::stream);
    }

    private static Stream<Found> nearOrganisation(JudgeTies judge, EntryTies entry) {
        return entry.entrants().stream().map(judge::near).flatMap(Optional::stream);
    }

    private static Stream<Found> enteredTogether(JudgeTies judge, EntryTies entry) {
        return entry.entrants().stream().map(judge::met).flatMap(Optional::stream);
    }

    private static Stream<Found> tied(JudgeTies judge, List<KnownOrganisation> organisations, ConflictKind kind) {
        return organisations.stream()
                .map(organisation -> judge.with(organisation, kind))
                .flatMap(Optional::stream);
    }
}
