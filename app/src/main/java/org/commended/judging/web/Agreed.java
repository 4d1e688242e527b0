package org.commended.judging.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commended.engine.agreement.Agreement;
import org.commended.engine.agreement.Ratings;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Marker;
import org.commended.judging.domain.ScoreTable;
import org.commended.panel.PanelMember;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far judges agree who put entries in order, set two against each other, or shared points out.
 *
 * @param rows those with the most answers that the ranking contradicts last
 * @param concordance Kendall's W of the entries that all read, allowed for ties, in a hundred; null where it says nothing
 */
public record Agreed(List<Row> rows, @Nullable Long concordance) {

    /** Whether the ranking bears out anybody's answers: points are no answers, and then nobody has any. */
    public boolean isOfAnswers() {
        return rows.stream().anyMatch(row -> row.percent() != null);
    }

    /**
     * One judge.
     *
     * @param read how many entries
     * @param percent how many in a hundred of their answers the ranking bears out; null where points were shared, and for one who
     *     found all level
     */
    public record Row(String name, int read, @Nullable Long percent) {}

    static Agreed of(MeansView means, CalibratedScores scores) {
        Set<String> decided = decided(means.means().table());
        Map<PersonId, String> names =
                means.means().judges().stream().collect(toMap(PanelMember::person, PanelMember::name));
        List<Row> rows = scores.judges().stream()
                .sorted(java.util.Comparator.comparingDouble(Marker::noise))
                .map(judge -> new Row(
                        names.getOrDefault(judge.id(), ""),
                        judge.readings(),
                        decided.contains(judge.id().toString()) ? (Long) Math.round(100 * (1 - judge.noise())) : null))
                .toList();
        return new Agreed(rows, concordance(means.means().table()).orElse(null));
    }

    /** Who put anything before anything else: the ranking can bear out nobody else. */
    private static Set<String> decided(ScoreTable table) {
        return table.marking().answers().replayed().entrySet().stream()
                .filter(one -> one.getValue().against().anyMatch(answer -> answer.value() != 0))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** Pairs are too few for each judge to make an order of their own. */
    private static Optional<Long> concordance(ScoreTable table) {
        if (table.marking().method() == Method.PAIRS) return Optional.empty();
        List<PersonId> judges = table.judges().stream()
                .filter(judge -> table.readings().stream()
                        .anyMatch(reading -> reading.judge().equals(judge)))
                .toList();
        double[][] rows = table.entries().stream()
                .map(entry -> judges.stream()
                        .mapToDouble(judge -> given(table, entry, judge))
                        .toArray())
                .toArray(double[][]::new);
        if (judges.size() < 2) return Optional.empty();
        return Optional.ofNullable(
                        Agreement.of(new Ratings(rows)).kendallWTies().value())
                .map(w -> Math.round(100 * w));
    }

    private static double given(ScoreTable table, EntryId entry, PersonId judge) {
        return table.find(entry, judge)
                .flatMap(table::composite)
                .map(Number::doubleValue)
                .orElse(Double.NaN);
    }
}
