package org.commended.results.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.judging.Ranking;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;

/**
 * The order of standing that a decision follows, or departs from with reasons: the panel decides, not the scores.
 *
 * @param levels the category's awards, the highest first
 */
public record OrderOfStanding(Ranking ranking, List<String> levels) {

    public OrderOfStanding {
        levels = List.copyOf(levels);
    }

    /** The entries that were put before one that stands surely above them, in the order of their standing. */
    public List<EntryId> departures(StagedDecision decision) {
        return ranking.entries().stream()
                .map(Ranking.Ranked::entry)
                .filter(entry -> isPutBeforeABetterOne(entry, decision))
                .toList();
    }

    private boolean isPutBeforeABetterOne(EntryId entry, StagedDecision decision) {
        return ranking.entries().stream()
                .map(Ranking.Ranked::entry)
                .anyMatch(other -> ranking.isBefore(other, entry) && honour(entry, decision) < honour(other, decision));
    }

    /** How highly an entry is honoured: 0 for the highest level, or for going on; beyond all of them for nothing. */
    private int honour(EntryId entry, StagedDecision decision) {
        return decision.lines().stream()
                .filter(line -> line.entry().equals(entry))
                .map(line -> line.level() == null ? 0 : levels.indexOf(line.level()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** A policy beside the {@link DecisionRules}. */
    public List<Refusal> breachedBy(StagedDecision decision) {
        if (!decision.reasons().isBlank() || decision.kind() == DecisionKind.RESULT) return List.of();
        Set<EntryId> departures = Set.copyOf(departures(decision));
        if (departures.isEmpty()) return List.of();
        return List.of(new DepartureNeedsReasons(titles(departures)));
    }

    private String titles(Set<EntryId> those) {
        Stream<Ranking.Ranked> named = ranking.entries().stream().filter(one -> those.contains(one.entry()));
        return named.map(one -> one.standing().title()).collect(Collectors.joining(", "));
    }
}
