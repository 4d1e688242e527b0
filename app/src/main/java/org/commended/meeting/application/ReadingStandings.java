package org.commended.meeting.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.commended.engine.comparison.Replay;
import org.commended.judging.application.ReadingScores;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.judging.domain.Stages;
import org.commended.meeting.domain.TieBreak.Standing;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.TieRule;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the scores say of entries that are level. */
@Component
class ReadingStandings {

    private static final int SHOWN = 2;

    private final Stages stages;
    private final ReadingScores scores;

    ReadingStandings(Stages stages, ReadingScores scores) {
        this.stages = stages;
        this.scores = scores;
    }

    Standing read(Category category, TieRule rule, List<EntryId> level) {
        return stages.findLatestScored(category.id())
                .map(stage -> scores.getTable(stage, scores.listEntries(stage), Criteria.of(category, stage)))
                .map(table -> new Standing(means(table, rule, level), firsts(table, level)))
                .orElse(Standing.NONE);
    }

    private static Map<String, BigDecimal> means(ScoreTable table, TieRule rule, List<EntryId> level) {
        Map<String, BigDecimal> means = new HashMap<>();
        String criterion = rule.criterion();
        if (criterion == null) return means;
        for (EntryId entry : level) {
            var marks = table.readings().stream()
                    .filter(reading -> reading.entry().equals(entry))
                    .map(reading -> reading.marks().get(criterion))
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .summaryStatistics();
            if (marks.getCount() > 0)
                means.put(
                        entry.toString(),
                        BigDecimal.valueOf(marks.getSum())
                                .divide(BigDecimal.valueOf(marks.getCount()), SHOWN, RoundingMode.HALF_UP));
        }
        return means;
    }

    /** How many judges gave each of them more than any other of them; who gave two as much put neither first. */
    static Map<String, Integer> firsts(ScoreTable table, List<EntryId> level) {
        Map<String, Integer> firsts = new HashMap<>();
        level.forEach(entry -> firsts.put(entry.toString(), 0));
        SequencedMap<String, Replay> answered = table.marking().answers().replayed();
        for (PersonId judge : table.judges()) {
            Optional<EntryId> first = table.marking().isOfComparisons()
                    ? preferred(answered.get(judge.toString()), level)
                    : first(table, judge, level);
            first.ifPresent(entry -> firsts.merge(entry.toString(), 1, Integer::sum));
        }
        return firsts;
    }

    /** Before each of the others by what the judge said of the two: shares are made of other entries too, and rounded. */
    private static Optional<EntryId> preferred(@Nullable Replay judge, List<EntryId> level) {
        if (judge == null) return Optional.empty();
        Map<String, Set<String>> before = new HashMap<>();
        judge.against().filter(answer -> answer.value() != 0).forEach(answer -> {
            String better = answer.value() > 0 ? answer.first() : answer.second();
            String other = answer.value() > 0 ? answer.second() : answer.first();
            before.computeIfAbsent(better, none -> new HashSet<>()).add(other);
        });
        return level.stream()
                .filter(one -> level.stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other ->
                                before.getOrDefault(one.toString(), Set.of()).contains(other.toString())))
                .findFirst();
    }

    private static Optional<EntryId> first(ScoreTable table, PersonId judge, List<EntryId> level) {
        Map<EntryId, BigDecimal> totals = new HashMap<>();
        for (EntryId entry : level) {
            Optional<Reading> reading = table.find(entry, judge);
            reading.flatMap(table::composite).ifPresent(total -> totals.put(entry, total));
        }
        if (totals.size() < level.size()) return Optional.empty();
        List<EntryId> best = totals.keySet().stream()
                .filter(one -> totals.values().stream()
                        .noneMatch(other -> other.compareTo(Objects.requireNonNull(totals.get(one))) > 0))
                .toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }
}
