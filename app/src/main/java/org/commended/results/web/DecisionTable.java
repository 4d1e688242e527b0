package org.commended.results.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.commended.judging.Chance;
import org.commended.judging.EntryStanding;
import org.commended.judging.Ranking;
import org.commended.judging.Ranking.Adjusted;
import org.commended.judging.Ranking.Ranked;
import org.commended.shared.picture.DotPlot;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;

/** A ranking as it stands under a decision, one row to an entry. */
public record DecisionTable(Ranking ranking, List<Row> rows, Svg axis) {

    private static final double MARGIN = 0.1;

    /** Whether entries were set against each other, and have a worth rather than a score. */
    public boolean isCompared() {
        return ranking.basis() == Ranking.Basis.COMPARED;
    }

    /**
     * One entry.
     *
     * @param organisations whose it is, as printed
     * @param plot where its score could lie, or what its judges gave where the means rank; null without a score
     * @param between the ends of the plot in words; empty without one
     */
    public record Row(
            Ranked ranked, String organisations, @Nullable Svg plot, List<String> between) {

        public String id() {
            return ranked.entry().toString();
        }

        public EntryStanding standing() {
            return ranked.standing();
        }

        public String mean() {
            BigDecimal mean = ranked.standing().mean();
            return mean == null ? "–" : mean.toPlainString();
        }

        public String score() {
            Adjusted adjusted = ranked.adjusted();
            return adjusted == null ? "–" : DotPlot.figure(adjusted.score(), 2);
        }

        /** Whether it is known how likely the entry truly belongs above the line. */
        public boolean hasChance() {
            Adjusted adjusted = ranked.adjusted();
            return adjusted != null && adjusted.chance() != null;
        }

        /** In whole parts of a hundred. */
        public int percent() {
            return Chance.percent(likelihood());
        }

        public String chance() {
            return Chance.word(likelihood());
        }

        private double likelihood() {
            return Objects.requireNonNull(
                    Objects.requireNonNull(ranked.adjusted()).chance());
        }
    }

    /** @param lined whether the line after the ranking's places is drawn through the plots */
    static DecisionTable of(Ranking ranking, Map<String, String> organisations, boolean lined) {
        DotPlot plot = plot(ranking, lined ? ranking.cut().orElse(null) : null);
        return new DecisionTable(
                ranking,
                ranking.entries().stream()
                        .map(one -> row(
                                one,
                                plot,
                                organisations.getOrDefault(one.entry().toString(), "")))
                        .toList(),
                plot.axis());
    }

    private static DotPlot plot(Ranking ranking, @Nullable Double cut) {
        DoubleStream ends = ranking.entries().stream()
                .map(Ranked::adjusted)
                .filter(Objects::nonNull)
                .flatMapToDouble(adjusted -> DoubleStream.of(adjusted.low(), adjusted.high()));
        DoubleStream means = ranking.entries().stream()
                .map(one -> one.standing().mean())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
        var range = DoubleStream.concat(ends, means).summaryStatistics();
        return ranking.isAdjusted()
                ? new DotPlot(range.getMin() - MARGIN, range.getMax() + MARGIN, cut)
                : new DotPlot(ranking.scale().low(), ranking.scale().high(), cut);
    }

    private static Row row(Ranked one, DotPlot plot, String organisations) {
        Adjusted adjusted = one.adjusted();
        BigDecimal mean = one.standing().mean();
        if (mean == null) return new Row(one, organisations, null, List.of());
        if (adjusted != null) {
            var range = new DotPlot.Range(adjusted.low(), adjusted.high());
            return new Row(
                    one,
                    organisations,
                    plot.row(DotPlot.Row.adjusted(range, adjusted.score(), mean.doubleValue())),
                    List.of(DotPlot.figure(adjusted.low(), 1), DotPlot.figure(adjusted.high(), 1)));
        }
        BigDecimal low = Objects.requireNonNullElse(one.standing().lowest(), mean);
        BigDecimal high = Objects.requireNonNullElse(one.standing().highest(), mean);
        return new Row(
                one,
                organisations,
                plot.row(DotPlot.Row.of(low.doubleValue(), mean.doubleValue(), high.doubleValue())),
                List.of(low.toPlainString(), high.toPlainString()));
    }

    /** Whether the chances of this line are known: those of a large category only once they were asked for. */
    public boolean hasChances() {
        return rows.stream().anyMatch(Row::hasChance);
    }

    /** Whether the line is drawn before this row. */
    public boolean isCutBefore(Row row) {
        return ranking.cut().isPresent() && rows.indexOf(row) == ranking.places();
    }

    /** The same entries with the same scores, whatever is asked of them. */
    boolean saysTheSameAs(DecisionTable other) {
        return scores().equals(other.scores());
    }

    private List<String> scores() {
        return rows.stream().map(row -> row.id() + row.mean() + row.score()).toList();
    }
}
