package org.commended.results.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commended.shared.EntryId;
import org.commended.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a decision must satisfy before it is staged; every breach is told at once.
 *
 * @param judged the entries that may be named, with their titles
 * @param levels what the category may award
 */
public record DecisionRules(Map<EntryId, String> judged, Set<String> levels) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 200;

    public DecisionRules {
        judged = Map.copyOf(judged);
        levels = Set.copyOf(levels);
    }

    public List<Refusal> breachedBy(StagedDecision decision) {
        return Stream.of(
                        somethingIsDecided(decision),
                        noAwardNamesNobody(decision),
                        everyEntryWasJudged(decision),
                        everyLevelIsTheCategorys(decision),
                        aResultHasReasons(decision),
                        nothingIsTooLongToRead(decision))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private static Stream<Refusal> somethingIsDecided(StagedDecision decision) {
        return decision.lines().isEmpty() && !decision.noAward()
                ? Stream.of(new NothingDecided(decision.kind().word()))
                : Stream.of();
    }

    private static Stream<Refusal> noAwardNamesNobody(StagedDecision decision) {
        return decision.noAward() && !decision.lines().isEmpty() ? Stream.of(new NoAwardAndEntries()) : Stream.of();
    }

    private Stream<Refusal> everyEntryWasJudged(StagedDecision decision) {
        return decision.entries().stream()
                .filter(entry -> !judged.containsKey(entry))
                .map(entry -> new EntryNotJudged(entry.toString()));
    }

    private Stream<Refusal> everyLevelIsTheCategorys(StagedDecision decision) {
        if (decision.kind() == DecisionKind.SHORTLIST) return Stream.of();
        return decision.lines().stream()
                .filter(line -> line.level() == null || !levels.contains(line.level()))
                .map(line -> new LevelNotOfCategory(judged.getOrDefault(line.entry(), "")));
    }

    private static Stream<Refusal> nothingIsTooLongToRead(StagedDecision decision) {
        return Stream.concat(
                tooLong("reasons", decision.reasons(), LONGEST),
                decision.lines().stream().flatMap(DecisionRules::tooLong));
    }

    private static Stream<Refusal> tooLong(DecisionLine line) {
        Stream<Refusal> quotes = line.honour().quotes().stream().limit(1).flatMap(quote -> Stream.of(
                        tooLong("quote-" + line.entry(), quote.text(), LONGEST),
                        tooLong("by-" + line.entry(), quote.by().name(), LONGEST_NAME),
                        tooLong("role-" + line.entry(), quote.by().role(), LONGEST_NAME))
                .flatMap(reasons -> reasons));
        return Stream.concat(tooLong("citation-" + line.entry(), line.honour().citation(), LONGEST), quotes);
    }

    private static Stream<Refusal> tooLong(String field, @Nullable String text, int most) {
        return text != null && text.length() > most ? Stream.of(new WordsTooLong(field, most)) : Stream.of();
    }

    private static Stream<Refusal> aResultHasReasons(StagedDecision decision) {
        boolean missing =
                decision.kind() == DecisionKind.RESULT && decision.reasons().isBlank();
        return missing ? Stream.of(new ReasonsMissing()) : Stream.of();
    }
}
