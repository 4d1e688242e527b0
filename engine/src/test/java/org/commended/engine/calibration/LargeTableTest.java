package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import org.commended.engine.numbers.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done for the speed of large tables, against the plain way on tables that bear both. */
class LargeTableTest {

    private static final SparseSchur.Accuracy MANY_PROBES = new SparseSchur.Accuracy(1e-10, 400);

    @ParameterizedTest
    @CsvSource({"200, 60, 4, 1", "200, 60, 4, 3", "30, 90, 12, 2", "40, 12, 5, 4"})
    void informationFindsWhatASearchWithoutDerivativesFinds(int entries, int judges, int reads, int groups) {
        Crossing table = new Crossing(UnbalancedTest.random(new int[] {entries, judges, reads, groups}, 5));
        Elimination plain = new RatioSearch(table).find(Double.NaN, Double.NaN);
        Elimination quick = Objects.requireNonNull(new InformationSearch(table, Double.NaN, Double.NaN).find());

        assertThat(quick.larger).isCloseTo(plain.larger, within(2e-6));
        assertThat(quick.smaller).isCloseTo(plain.smaller, within(2e-6));
        assertThat(quick.criterion()).isCloseTo(plain.criterion(), within(1e-8));
    }

    @Test
    void theGradientIsTheSlopeOfTheCriterion() {
        Crossing table = new Crossing(UnbalancedTest.random(new int[] {60, 20, 4, 3}, 6));
        InformationStep here = new InformationStep(at(table, 0.7, 0.4));
        double small = Math.exp(1e-5);

        double slopeOfLarger = (at(table, 0.7 * small, 0.4).criterion()
                        - at(table, 0.7 / small, 0.4).criterion())
                / 2e-5;
        double slopeOfSmaller = (at(table, 0.7, 0.4 * small).criterion()
                        - at(table, 0.7, 0.4 / small).criterion())
                / 2e-5;
        assertThat(here.gradient[0]).isCloseTo(slopeOfLarger, within(1e-4));
        assertThat(here.gradient[1]).isCloseTo(slopeOfSmaller, within(1e-4));
    }

    @Test
    void aFactorWithoutEffectIsFoundToHaveNone() {
        Scores scores = Simulated.season(new Simulated.Regime(0, 0, 0, 0, 6.5, false), new int[] {300, 130, 3}, 4)
                .scores();
        Elimination found = new RatioSearch(new Crossing(scores)).find(Double.NaN, Double.NaN);

        assertThat(found.smaller).isLessThan(0.2);
        assertThat(found.larger).isGreaterThan(0.5);
    }

    @Test
    void iteratingSolvesWhatFactoringSolves() {
        Crossing table = new Crossing(UnbalancedTest.random(new int[] {200, 60, 4, 3}, 7));
        Elimination factored = at(table, 0.8, 0.5);
        Elimination iterated = Objects.requireNonNull(Elimination.iterated(table, 0.8, 0.5, MANY_PROBES));

        assertThat(iterated.residual).isCloseTo(factored.residual, within(1e-7));
        for (int column = 0; column < table.columns; column++) {
            assertThat(iterated.solved[column]).containsExactly(factored.solved[column], within(1e-8));
        }
        assertThat(iterated.criterion()).isCloseTo(factored.criterion(), within(1.0));
        double[] exact = new Precision(factored).relativeOfLarger();
        double[] probed = new Precision(iterated).relativeOfLarger();
        assertThat(Arrays.stream(probed).sum()).isCloseTo(Arrays.stream(exact).sum(), within(0.02 * exact.length));
        assertThat(new Precision(iterated).relativeOfSmaller())
                .containsExactly(new Precision(factored).relativeOfSmaller(), within(0.02));
    }

    @Test
    void bothWaysDrawWithTheSameCovariance() {
        Crossing table = new Crossing(UnbalancedTest.random(new int[] {80, 12, 3, 1}, 8));
        Elimination factored = at(table, 0.8, 1.5);
        Elimination iterated = Objects.requireNonNull(Elimination.iterated(table, 0.8, 1.5, MANY_PROBES));

        for (Elimination problem : new Elimination[] {factored, iterated}) {
            double[][] draws = problem.schur.draw(new RandomStream(3, 1), 20_000);
            for (int level = 0; level < table.smaller(); level++) {
                double squares = 0;
                for (double[] draw : draws) {
                    squares += draw[level] * draw[level] / draws.length;
                }
                double variance = factored.schur.inverse().diagonal(level);
                assertThat(squares).isCloseTo(variance, within(0.05 * variance));
            }
        }
    }

    private static Elimination at(Crossing table, double larger, double smaller) {
        return Objects.requireNonNull(Elimination.at(table, larger, smaller));
    }
}
