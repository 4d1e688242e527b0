package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.commended.engine.calibration.AdditiveFit.Components;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with gaps and groups, against the definition of the model. */
class UnbalancedTest {

    private static final Offset<Double> CLOSE = within(1e-7);

    @ParameterizedTest
    @CsvSource({"20, 8, 3, 1", "20, 8, 3, 2", "6, 15, 4, 1", "6, 15, 4, 3", "40, 12, 5, 4"})
    void effectsMeansAndCriterionAreThoseOfTheDefinition(int entries, int judges, int reads, int groups) {
        Scores scores = random(new int[] {entries, judges, reads, groups}, 11);
        AdditiveFit fit = AdditiveModel.fit(scores);
        DenseOracle oracle = new DenseOracle(scores, fit.components());

        assertThat(fit.reml()).isCloseTo(oracle.criterion, CLOSE);
        for (int group = 0; group < groups; group++) {
            assertThat(fit.groupMeans().get(group)).isCloseTo(oracle.means.get(group), CLOSE);
        }
        for (int entry = 0; entry < entries; entry++) {
            assertThat(fit.entries().get(entry).effect()).isCloseTo(oracle.entryEffects.get(entry), CLOSE);
            assertThat(fit.entries().get(entry).sd())
                    .isCloseTo(Math.sqrt(oracle.entryCovariance.get(entry, entry)), CLOSE);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6"})
    void noOtherDeviationsFitBetter(long seed) {
        Scores scores = random(new int[] {15, 7, 3, 2}, seed);
        Components best = AdditiveModel.fit(scores).components();
        double lowest = new DenseOracle(scores, best).criterion;

        for (double factor : new double[] {0.5, 0.98, 1.02, 2}) {
            assertThat(List.of(
                            new Components(best.entry() * factor, best.judge(), best.residual()),
                            new Components(best.entry(), best.judge() * factor + 1e-3, best.residual()),
                            new Components(best.entry(), best.judge(), best.residual() * factor)))
                    .allSatisfy(other ->
                            assertThat(new DenseOracle(scores, other).criterion).isGreaterThanOrEqualTo(lowest - 1e-9));
        }
    }

    /** Sizes: entries, judges, readings per entry, groups. */
    static Scores random(int[] sizes, long seed) {
        Random random = new Random(seed);
        double[] severity = random.doubles(sizes[1], -1.5, 1.5).toArray();
        List<Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < sizes[0]; entry++) {
            double quality = 6 + 2 * random.nextGaussian() + entry % sizes[3];
            int first = random.nextInt(sizes[1]);
            for (int k = 0; k < sizes[2]; k++) {
                int judge = (first + k * (1 + entry % 2)) % sizes[1];
                double score = Math.rint(quality + severity[judge] + random.nextGaussian());
                marks.add(new Mark(
                        "e%03d".formatted(entry), "j%02d".formatted(judge), score, "g" + entry % sizes[3], "", 1));
            }
        }
        return Tables.usable(marks.stream().distinct().toList(), null);
    }
}
