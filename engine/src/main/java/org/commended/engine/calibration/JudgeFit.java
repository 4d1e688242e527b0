package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.List;
import org.commended.engine.calibration.JudgeReport.Flag;
import org.jspecify.annotations.Nullable;

/** How each judge's readings fit what the other readings predict. */
final class JudgeFit {

    private static final double SURPRISE = 3.5;
    private static final int ENOUGH_TO_BE_FLAT = 3;
    private static final int ENOUGH_TO_BE_RANDOM = 6;
    /** Fisher's z of the correlation that a judge who reads as the others do is expected to pass. */
    private static final double USUAL_RELATION = 0.5;
    /** Nineteen judges in twenty who do are not flagged. */
    private static final double SURE = 1.645;

    private static final double LEAST_SLACK = 1e-9;

    private final Scores scores;
    private final RawScores raw;
    private final boolean[] decides;
    private final double variance;
    private final double[] squares;
    private final double[] expected;
    private final double[] standardised;
    private final boolean[] surprises;
    private final Correlation[] withOthers;

    JudgeFit(Scores scores, RawScores raw, Elimination problem, boolean[] decides) {
        int judges = scores.judges().size();
        this.scores = scores;
        this.raw = raw;
        this.decides = decides;
        this.variance = problem.freedom() > 0 ? problem.variance() : 0;
        this.squares = new double[judges];
        this.expected = new double[judges];
        this.standardised = new double[judges];
        this.surprises = new boolean[judges];
        this.withOthers = new Correlation[judges];
        for (int judge = 0; judge < judges; judge++) {
            withOthers[judge] = new Correlation();
        }
        Leverage leverage = new Leverage(problem);
        for (int reading = 0; reading < scores.size(); reading++) {
            add(reading, leverage);
        }
        compareWithOthers(problem);
    }

    /** Each score with the mean of the other judges' scores for the entry, their severity taken off. */
    private void compareWithOthers(Elimination problem) {
        MixedSolution solution = new MixedSolution(problem);
        double[] severity = problem.table.entriesAreLarger ? solution.smallerEffects : solution.largerEffects;
        double[] sum = new double[scores.entries().size()];
        for (int reading = 0; reading < scores.size(); reading++) {
            sum[scores.entry(reading)] += scores.score(reading) - severity[scores.judge(reading)];
        }
        for (int reading = 0; reading < scores.size(); reading++) {
            int entry = scores.entry(reading);
            int judge = scores.judge(reading);
            double own = scores.score(reading) - severity[judge];
            int others = raw.readingsOfEntry[entry] - 1;
            if (others > 0) {
                withOthers[judge].add(own, (sum[entry] - own) / others);
            }
        }
    }

    private void add(int reading, Leverage leverage) {
        int judge = scores.judge(reading);
        double slack = Math.max(LEAST_SLACK, leverage.slack[reading]);
        double residual = leverage.residual[reading];
        double square = variance == 0 ? 0 : residual * residual / (variance * slack);
        squares[judge] += residual * residual;
        expected[judge] += variance * slack;
        standardised[judge] += square;
        surprises[judge] |= square > SURPRISE * SURPRISE;
    }

    @Nullable
    Double infit(int judge) {
        return expected[judge] == 0 ? null : squares[judge] / expected[judge];
    }

    @Nullable
    Double outfit(int judge) {
        return expected[judge] == 0 ? null : standardised[judge] / raw.readingsOfJudge[judge];
    }

    List<Flag> flags(int judge) {
        int readings = raw.readingsOfJudge[judge];
        List<Flag> flags = new ArrayList<>();
        if (raw.isFlat(judge) && readings >= ENOUGH_TO_BE_FLAT) {
            flags.add(Flag.FLAT);
        } else if (readings >= ENOUGH_TO_BE_RANDOM && isRandom(judge, readings)) {
            flags.add(Flag.RANDOM);
        }
        if (surprises[judge]) {
            flags.add(Flag.OUTLIER);
        }
        if (decides[judge]) {
            flags.add(Flag.DECIDES_WINNER);
        }
        return flags;
    }

    private boolean isRandom(int judge, int readings) {
        double relation = Math.clamp(withOthers[judge].value(), -0.999, 0.999);
        double z = Math.log((1 + relation) / (1 - relation)) / 2;
        return z + SURE / Math.sqrt(readings - 3) < USUAL_RELATION;
    }

    /** Pearson's. */
    private static final class Correlation {

        private double count;
        private double x;
        private double y;
        private double xx;
        private double yy;
        private double xy;

        /** Welford's update, which keeps its digits. */
        void add(double one, double other) {
            count++;
            double dx = one - x;
            double dy = other - y;
            x += dx / count;
            y += dy / count;
            xx += dx * (one - x);
            yy += dy * (other - y);
            xy += dx * (other - y);
        }

        double value() {
            return xx == 0 || yy == 0 ? 1 : xy / Math.sqrt(xx * yy);
        }
    }
}
