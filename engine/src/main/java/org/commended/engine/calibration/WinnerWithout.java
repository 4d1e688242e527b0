package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether another entry would come first had a judge not been there, by the additive model with the whole table's variances.
 */
final class WinnerWithout {

    /** Above this many judges only those who read the first two entries are tried. */
    private static final int ALL_TRIED = 60;

    /** Above this many levels of the smaller factor it is cheaper to iterate. */
    private static final int FACTORED = 100;

    private final Scores scores;
    private final Elimination whole;
    private final int[] part;
    private final int[][] firstTwo;

    WinnerWithout(Scores scores, Elimination whole, int[] part) {
        this.scores = scores;
        this.whole = whole;
        this.part = part;
        this.firstTwo = firstTwo(new MixedSolution(whole));
    }

    boolean[] list() {
        boolean[] tried = tried();
        boolean[] decides = new boolean[tried.length];
        IntStream.range(0, tried.length)
                .filter(judge -> tried[judge])
                .parallel()
                .forEach(judge -> decides[judge] = decides(judge));
        return decides;
    }

    private boolean[] tried() {
        boolean[] tried = new boolean[scores.judges().size()];
        Arrays.fill(tried, tried.length > 1 && tried.length <= ALL_TRIED);
        for (int reading = 0; tried.length > 1 && reading < scores.size(); reading++) {
            int[] leaders = firstTwo[part[scores.entry(reading)]];
            tried[scores.judge(reading)] |= leaders[0] == scores.entry(reading) || leaders[1] == scores.entry(reading);
        }
        return tried;
    }

    private boolean decides(int judge) {
        boolean[] kept = new boolean[scores.size()];
        for (int reading = 0; reading < kept.length; reading++) {
            kept[reading] = scores.judge(reading) != judge;
        }
        MixedSolution without = solve(scores.only(kept));
        if (without == null) {
            return false;
        }
        int[][] leaders = firstTwo(without);
        for (int p = 0; p < leaders.length; p++) {
            if (leaders[p][0] != firstTwo[p][0]) {
                return true;
            }
        }
        return false;
    }

    /** Null where a group would be left without a score. */
    private @Nullable MixedSolution solve(Scores left) {
        Crossing table = new Crossing(left);
        Elimination problem = table.smaller() <= FACTORED
                ? Elimination.at(table, whole.larger, whole.smaller)
                : Elimination.iterated(table, whole.larger, whole.smaller, Elimination.FINE);
        return problem == null ? null : new MixedSolution(problem);
    }

    /** Of each part the two entries of the highest scores, -1 where there is none. */
    private int[][] firstTwo(MixedSolution solution) {
        int[][] firstTwo = new int[Arrays.stream(part).max().orElse(-1) + 1][];
        double[] score = score(solution);
        for (int entry = 0; entry < part.length; entry++) {
            int[] leaders = firstTwo[part[entry]];
            if (leaders == null) {
                firstTwo[part[entry]] = new int[] {entry, -1};
            } else if (score[entry] > score[leaders[0]]) {
                firstTwo[part[entry]] = new int[] {entry, leaders[0]};
            } else if (leaders[1] < 0 || score[entry] > score[leaders[1]]) {
                leaders[1] = entry;
            }
        }
        return firstTwo;
    }

    private double[] score(MixedSolution solution) {
        double[] score = (whole.table.entriesAreLarger ? solution.largerEffects : solution.smallerEffects).clone();
        for (int entry = 0; entry < score.length; entry++) {
            score[entry] += solution.means[scores.groupOf(entry)];
        }
        return score;
    }
}
