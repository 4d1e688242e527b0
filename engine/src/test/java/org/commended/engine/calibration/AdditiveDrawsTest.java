package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commended.engine.numbers.RandomStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws of the additive model, against its posterior as one large regression, and the ratios they are made at. */
class AdditiveDrawsTest {

    private static final int DRAWS = 40_000;

    /** Means of groups flat, effects with their prior precision, all at once: precision XᵀX + diag(0, 1/λ²). */
    private record Regression(DMatrixRMaj estimate, DMatrixRMaj covariance, double residual, int freedom) {

        static Regression of(Scores scores, double entryRatio, double judgeRatio) {
            int groups = scores.groups().size();
            int entries = scores.entries().size();
            int unknown = groups + entries + scores.judges().size();
            DMatrixRMaj design = new DMatrixRMaj(scores.size(), unknown);
            DMatrixRMaj y = new DMatrixRMaj(scores.size(), 1);
            for (int k = 0; k < scores.size(); k++) {
                design.set(k, scores.groupOf(scores.entry(k)), 1);
                design.set(k, groups + scores.entry(k), 1);
                design.set(k, groups + entries + scores.judge(k), 1);
                y.set(k, 0, scores.score(k));
            }
            DMatrixRMaj precision = new DMatrixRMaj(unknown, unknown);
            CommonOps_DDRM.multTransA(design, design, precision);
            for (int at = groups; at < unknown; at++) {
                double ratio = at < groups + entries ? entryRatio : judgeRatio;
                precision.add(at, at, 1 / (ratio * ratio));
            }
            DMatrixRMaj covariance = new DMatrixRMaj(unknown, unknown);
            CommonOps_DDRM.invert(precision, covariance);
            DMatrixRMaj sums = new DMatrixRMaj(unknown, 1);
            CommonOps_DDRM.multTransA(design, y, sums);
            DMatrixRMaj estimate = new DMatrixRMaj(unknown, 1);
            CommonOps_DDRM.mult(covariance, sums, estimate);
            double residual = CommonOps_DDRM.dot(y, y) - CommonOps_DDRM.dot(estimate, sums);
            return new Regression(estimate, covariance, residual, scores.size() - groups);
        }

        /** What the average judge would give an entry; the error's variance being drawn, Student's t. */
        Moments truth(Scores scores, int entry) {
            int groups = scores.groups().size();
            int judges = scores.judges().size();
            DMatrixRMaj of = new DMatrixRMaj(estimate.numRows, 1);
            of.set(scores.groupOf(entry), 0, 1);
            of.set(groups + entry, 0, 1);
            for (int judge = 0; judge < judges; judge++) {
                of.set(groups + scores.entries().size() + judge, 0, 1.0 / judges);
            }
            DMatrixRMaj image = new DMatrixRMaj(of.numRows, 1);
            CommonOps_DDRM.mult(covariance, of, image);
            double variance = CommonOps_DDRM.dot(of, image) * residual / (freedom - 2);
            return new Moments(CommonOps_DDRM.dot(of, estimate), Math.sqrt(variance));
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 8, 3, 1", "6, 15, 4, 2", "14, 6, 3, 3"})
    void trueScoresAreDrawnFromTheirPosterior(int entries, int judges, int reads, int groups) {
        Scores scores = UnbalancedTest.random(new int[] {entries, judges, reads, groups}, 5);
        Elimination problem = AdditiveModel.solve(scores).problem();
        boolean entriesAreLarger = problem.table.entriesAreLarger;
        Regression regression = Regression.of(
                scores,
                entriesAreLarger ? problem.larger : problem.smaller,
                entriesAreLarger ? problem.smaller : problem.larger);
        float[][] draws = new AdditiveDraws(scores, problem, new RandomStream(1, 0)).draw(DRAWS);
        assertThat(draws).hasDimensions(DRAWS, entries);
        for (int entry = 0; entry < entries; entry++) {
            int at = entry;
            int[] draw = {0};
            Moments drawn = Moments.drawn(DRAWS, () -> {}, () -> draws[draw[0]++][at]);
            regression.truth(scores, entry).isFoundIn(drawn, DRAWS / 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 8, 3, 1", "6, 15, 4, 2"})
    void ratiosWeighWhatTheirCriterionAndPriorSay(int entries, int judges, int reads, int groups) {
        Scores scores = UnbalancedTest.random(new int[] {entries, judges, reads, groups}, 5);
        Elimination best = AdditiveModel.solve(scores).problem();
        List<RatioPosterior.Point> points = RatioPosterior.around(best);
        assertThat(points).hasSize(81);
        RatioPosterior.Point first = points.getFirst();
        for (RatioPosterior.Point point : points) {
            assertThat(point.weight() / first.weight())
                    .isCloseTo(density(point) / density(first), within(1e-9 * density(point) / density(first)));
            assertThat(point.weight()).isLessThanOrEqualTo(1);
        }
        assertThat(points).anySatisfy(point -> assertThat(point.weight()).isEqualTo(1));
    }

    /** Over the logarithms of the ratios: flat above 1, and below as flat as the ratio itself. */
    private static double density(RatioPosterior.Point point) {
        Elimination problem = point.problem();
        return Math.exp(-problem.criterion() / 2) * Math.min(1, problem.larger) * Math.min(1, problem.smaller);
    }

    @ParameterizedTest
    @CsvSource({"20, 8, 3, 1", "6, 15, 4, 2"})
    void theGridOfRatiosReachesAsFarAsTheTableAllowsThem(int entries, int judges, int reads, int groups) {
        Scores scores = UnbalancedTest.random(new int[] {entries, judges, reads, groups}, 5);
        Elimination best = AdditiveModel.solve(scores).problem();
        List<RatioPosterior.Point> points = RatioPosterior.around(best);
        double[] larger = points.stream()
                .mapToDouble(point -> Math.log(point.problem().larger))
                .distinct()
                .sorted()
                .toArray();
        assertThat(larger).hasSize(9);
        for (int k = 2; k < 9; k++) {
            assertThat(larger[k] - larger[k - 1]).isCloseTo(larger[1] - larger[0], within(1e-9));
        }
        assertThat(larger[0]).isLessThan(Math.log(best.larger));
        assertThat(larger[8]).isGreaterThan(Math.log(best.larger));
        assertThat(isFar(best, larger[0]) || larger[0] <= Math.log(0.01)).isTrue();
        assertThat(isFar(best, larger[8]) || larger[8] >= Math.log(30)).isTrue();
        assertThat(isFar(best, larger[0] + 0.25) && isFar(best, larger[8] - 0.25))
                .isFalse();
    }

    private static boolean isFar(Elimination best, double logRatio) {
        Elimination there =
                java.util.Objects.requireNonNull(Elimination.at(best.table, Math.exp(logRatio), best.smaller));
        return there.criterion() >= best.criterion() + 14 - 1e-9;
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "6, 1"})
    void whereARatioCannotBeKnownOnlyTheBestIsDrawn(int entries, int judges) {
        double[][] rows = new double[entries][judges];
        for (int k = 0; k < entries * judges; k++) {
            rows[k / judges][k % judges] = 1 + (k * 7) % 5;
        }
        Elimination best = AdditiveModel.solve(Tables.scores(rows)).problem();
        assertThat(RatioPosterior.around(best)).hasSizeBetween(1, 9);
    }
}
