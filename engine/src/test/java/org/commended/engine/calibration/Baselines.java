package org.commended.engine.calibration;

import java.util.Objects;

/** Ways to rank that others use: one score per entry, the higher the better. */
final class Baselines {

    /** Ratios at which effects are as good as not shrunk. */
    private static final double FREE = 300;

    private Baselines() {}

    static double[] mean(Scores scores) {
        return new RawScores(scores).meanOfEntry;
    }

    /** Mean over an entry's readings of (score − judge's mean) / judge's standard deviation. */
    static double[] zScore(Scores scores) {
        int judges = scores.judges().size();
        double[] count = new double[judges];
        double[] sum = new double[judges];
        double[] squares = new double[judges];
        for (int reading = 0; reading < scores.size(); reading++) {
            count[scores.judge(reading)]++;
            sum[scores.judge(reading)] += scores.score(reading);
            squares[scores.judge(reading)] += scores.score(reading) * scores.score(reading);
        }
        double[] score = new double[scores.entries().size()];
        for (int reading = 0; reading < scores.size(); reading++) {
            int judge = scores.judge(reading);
            double mean = sum[judge] / count[judge];
            double sd = Math.sqrt(Math.max(1e-6, squares[judge] / count[judge] - mean * mean));
            score[scores.entry(reading)] += (scores.score(reading) - mean) / sd;
        }
        return score;
    }

    /** Entry and judge as fixed effects. */
    static double[] leastSquares(Scores scores) {
        Crossing table = new Crossing(scores);
        MixedSolution solution = new MixedSolution(Objects.requireNonNull(Elimination.at(table, FREE, FREE)));
        double[] effects = (table.entriesAreLarger ? solution.largerEffects : solution.smallerEffects).clone();
        for (int entry = 0; entry < effects.length; entry++) {
            effects[entry] += solution.means[scores.groupOf(entry)];
        }
        return effects;
    }
}
