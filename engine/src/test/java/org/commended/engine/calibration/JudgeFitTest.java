package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Random;
import org.commended.engine.calibration.JudgeReport.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a judge's readings fit what the others predict, and which flags follow. */
class JudgeFitTest {

    private static JudgeFit fit(Scores scores, Elimination problem) {
        boolean[] decides = new boolean[scores.judges().size()];
        decides[0] = true;
        return new JudgeFit(scores, new RawScores(scores), problem, decides);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void infitAndOutfitCompareWhatIsLeftWithWhatIsExpected(long seed) {
        Scores scores = UnbalancedTest.random(new int[] {20, 8, 3, 2}, seed);
        Elimination problem = AdditiveModel.solve(scores).problem();
        Leverage leverage = new Leverage(problem);
        JudgeFit fit = fit(scores, problem);
        for (int judge = 0; judge < 8; judge++) {
            double squares = 0;
            double expected = 0;
            double standardised = 0;
            int readings = 0;
            for (int k = 0; k < scores.size(); k++) {
                if (scores.judge(k) == judge) {
                    double variance = problem.variance() * leverage.slack[k];
                    squares += leverage.residual[k] * leverage.residual[k];
                    expected += variance;
                    standardised += leverage.residual[k] * leverage.residual[k] / variance;
                    readings++;
                }
            }
            assertThat(Objects.requireNonNull(fit.infit(judge))).isCloseTo(squares / expected, within(1e-9));
            assertThat(Objects.requireNonNull(fit.outfit(judge))).isCloseTo(standardised / readings, within(1e-9));
        }
        assertThat(fit.flags(0)).contains(Flag.DECIDES_WINNER);
        assertThat(fit.flags(1)).doesNotContain(Flag.DECIDES_WINNER);
    }

    @Test
    void whereNothingCanBeLeftNeitherSaysAnything() {
        Scores scores = Tables.scores(Tables.row(3));
        JudgeFit fit = fit(scores, AdditiveModel.solve(scores).problem());
        assertThat(fit.infit(0)).isNull();
        assertThat(fit.outfit(0)).isNull();
        assertThat(fit.flags(0)).containsExactly(Flag.DECIDES_WINNER);
    }

    /** Without gaps a judge's severity is the same for all entries, and so nothing to a correlation. */
    @Test
    void aJudgeIsRandomLookingWhereTheCorrelationWithTheOthersIsSurelyLow() {
        Random random = new Random(6);
        int flagged = 0;
        for (int table = 0; table < 60; table++) {
            double[][] rows = rows(random, 12, 5);
            Scores scores = Tables.scores(rows);
            JudgeFit fit = fit(scores, AdditiveModel.solve(scores).problem());
            for (int judge = 1; judge < 5; judge++) {
                double relation = Math.clamp(relation(rows, judge), -0.999, 0.999);
                double upper = Math.log((1 + relation) / (1 - relation)) / 2 + 1.645 / Math.sqrt(12 - 3);
                assertThat(fit.flags(judge).contains(Flag.RANDOM)).isEqualTo(upper < 0.5);
                flagged += upper < 0.5 ? 1 : 0;
            }
        }
        assertThat(flagged).isBetween(10, 200);
    }

    /** The last judge guesses; the others differ by a little. */
    private static double[][] rows(Random random, int entries, int judges) {
        double[][] rows = new double[entries][judges];
        for (double[] row : rows) {
            double quality = 5 + random.nextGaussian();
            for (int judge = 0; judge < judges; judge++) {
                double own = judge == judges - 1 ? 5 + random.nextGaussian() : quality;
                row[judge] = own + 1.5 * random.nextGaussian() + judge;
            }
        }
        return rows;
    }

    private static double relation(double[][] rows, int judge) {
        double[] own = new double[rows.length];
        double[] others = new double[rows.length];
        for (int entry = 0; entry < rows.length; entry++) {
            own[entry] = rows[entry][judge];
            for (int other = 0; other < rows[entry].length; other++) {
                others[entry] += other == judge ? 0 : rows[entry][other] / (rows[entry].length - 1);
            }
        }
        double x = Tables.mean(own);
        double y = Tables.mean(others);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int k = 0; k < own.length; k++) {
            xy += (own[k] - x) * (others[k] - y);
            xx += (own[k] - x) * (own[k] - x);
            yy += (others[k] - y) * (others[k] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void oneReadingFarOutIsFlaggedAndFiveAreTooFewToLookRandom() {
        double[][] rows = rows(new Random(2), 9, 4);
        for (int entry = 0; entry < 9; entry++) {
            for (int judge = 0; judge < 4; judge++) {
                rows[entry][judge] = entry + judge + 0.1 * ((entry * 3 + judge * 5) % 4);
            }
        }
        rows[4][2] += 6;
        Scores scores = Tables.scores(rows);
        JudgeFit fit = fit(scores, AdditiveModel.solve(scores).problem());
        assertThat(fit.flags(2)).containsExactly(Flag.OUTLIER);
        assertThat(fit.flags(3)).isEmpty();
        double[][] few = rows(new Random(9), 5, 4);
        Scores five = Tables.scores(few);
        assertThat(fit(five, AdditiveModel.solve(five).problem()).flags(3)).doesNotContain(Flag.RANDOM);
    }

    @Test
    void threeOfTheSameAreFlatAndTwoAreNot() {
        double[][] rows = {{3, 1}, {3, 4}, {3, 5}};
        Scores scores = Tables.scores(rows);
        assertThat(fit(scores, AdditiveModel.solve(scores).problem()).flags(0)).contains(Flag.FLAT);
        Scores two = Tables.scores(rows[0], rows[1]);
        assertThat(fit(two, AdditiveModel.solve(two).problem()).flags(0)).doesNotContain(Flag.FLAT);
    }
}
