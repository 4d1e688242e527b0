package org.commended.judging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commended.judging.EntryStanding;
import org.commended.judging.calibration.CalibratedScores;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.shared.EntryId;
import org.commended.shared.picture.Svg;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a stage, adjusted for harsh and lenient marking, as they are shown.
 *
 * @param concerns what needs a person before the ranking is believed, the gravest first
 * @param judges how each judge marked, the strictest first
 * @param agreed how far the judges agree where they gave no marks; null where they did
 */
public record RankingView(
        MeansView means,
        CalibratedScores scores,
        List<RankedRow> rows,
        Svg axis,
        List<Concern> concerns,
        List<JudgeRow> judges,
        @Nullable Agreed agreed,
        LinksView links) {

    private static final double SURE = 0.95;

    static RankingView of(MeansView means, CalibratedScores scores) {
        ScorePlot plot = ScorePlot.of(scores);
        return new RankingView(
                means,
                scores,
                RankedRow.of(means, scores, plot),
                plot.axis(),
                new Concerns(means, scores).list(),
                JudgeRow.of(means, scores),
                means.kind().isEmpty() ? null : Agreed.of(means, scores),
                LinksView.of(means, scores));
    }

    /** A run of places that cannot be told apart. */
    record Tie(int from, int to) {

        boolean isOfTwo() {
            return to == from + 1;
        }
    }

    /** See {@link MeansView#kind}. */
    public String kind() {
        return means.kind();
    }

    /**
     * Whether the digest of what was given is shown. That of answers is made of their places and numbers, from which whoever
     * something is kept from could try out how the judges put it.
     */
    public boolean isToBeFoundAgain() {
        return means.means().kept() == 0 || means.means().table().marking().isOfMarks();
    }

    public int places() {
        return scores.origin().places();
    }

    public boolean hasLine() {
        return scores.cut().isPresent();
    }

    /** @param index of a row, from 0 */
    public boolean isCutBefore(int index) {
        return hasLine() && index == places();
    }

    /** Whether the bracket of a run goes on across the line. */
    public boolean isTieAcrossLine() {
        List<Placed> order = scores.entries();
        return hasLine() && order.get(places() - 1).tie() == order.get(places()).tie();
    }

    public boolean isIn(int index) {
        return !hasLine() || index < places();
    }

    /** How many are above the line however the scores are read. */
    public int safe() {
        return (int) scores.entries().stream()
                .limit(places())
                .filter(placed -> placed.top() >= SURE)
                .count();
    }

    /** How many may be on either side of it. */
    public int close() {
        return (int) scores.entries().stream()
                .filter(placed -> placed.top() < SURE && placed.top() > 1 - SURE)
                .count();
    }

    /** How many places the close ones share. */
    public int room() {
        return places() - safe();
    }

    /** How many at the top are each surely better than the next. */
    int surelyInOrder() {
        List<Tie> ties = ties();
        return ties.isEmpty() ? scores.entries().size() : ties.getFirst().from() - 1;
    }

    /** What is sure of the order, in pieces of one sentence. */
    public List<Concern> order() {
        int sure = surelyInOrder();
        if (sure == scores.entries().size()) return List.of(Concern.of("sureAll"));
        List<Concern> pieces = new ArrayList<>();
        if (sure > 0) pieces.add(Concern.of("sure", sure));
        for (Tie tie : ties()) pieces.add(Concern.of(tie.isOfTwo() ? "tieOfTwo" : "tie", tie.from(), tie.to()));
        return pieces;
    }

    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        int from = 0;
        List<Placed> order = scores.entries();
        for (int i = 1; i <= order.size(); i++) {
            if (i < order.size() && order.get(i).tie() == order.get(from).tie()) continue;
            if (i - from > 1) ties.add(new Tie(from + 1, i));
            from = i;
        }
        return ties;
    }

    /** Entries that the adjusted scores put above the line, and the plain means do not. */
    public List<String> broughtIn() {
        return titles(above(), aboveByMean());
    }

    /** Entries that only the plain means put above it. */
    public List<String> leftOut() {
        return titles(aboveByMean(), above());
    }

    private Set<EntryId> above() {
        return scores.entries().stream().limit(places()).map(Placed::id).collect(Collectors.toSet());
    }

    private Set<EntryId> aboveByMean() {
        return means.means().entries().stream()
                .limit(places())
                .map(EntryStanding::entry)
                .collect(Collectors.toSet());
    }

    private List<String> titles(Set<EntryId> those, Set<EntryId> without) {
        return rows.stream()
                .map(row -> row.plain().standing())
                .filter(one -> hasLine() && those.contains(one.entry()) && !without.contains(one.entry()))
                .map(EntryStanding::title)
                .toList();
    }

    /** Whether nobody's absence would change the first place. */
    public boolean isWinnerSteady() {
        return scores.judges().size() > 1
                && scores.judges().stream()
                        .noneMatch(judge -> judge.flags().contains(CalibratedScores.Flag.DECIDES_WINNER));
    }
}
