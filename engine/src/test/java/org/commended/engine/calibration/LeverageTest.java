package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short cut to what the other readings predict, against really leaving the reading out. */
class LeverageTest {

    @ParameterizedTest
    @CsvSource({"20, 8, 3, 1", "6, 15, 4, 2", "20, 8, 3, 3"})
    void aReadingLeftOutIsPredictedAsByTheOthersAlone(int entries, int judges, int reads, int groups) {
        Scores scores = UnbalancedTest.random(new int[] {entries, judges, reads, groups}, 3);
        Elimination problem = AdditiveModel.solve(scores).problem();
        Leverage leverage = new Leverage(problem);

        for (int reading = 0; reading < scores.size(); reading++) {
            double predicted = scores.score(reading) - leverage.residual[reading] / leverage.slack[reading];
            assertThat(predicted).isCloseTo(predictedWithout(scores, problem, reading), within(1e-8));
        }
    }

    private static double predictedWithout(Scores scores, Elimination whole, int reading) {
        boolean[] kept = new boolean[scores.size()];
        Arrays.fill(kept, true);
        kept[reading] = false;
        Crossing table = new Crossing(scores.only(kept));
        MixedSolution others =
                new MixedSolution(Objects.requireNonNull(Elimination.at(table, whole.larger, whole.smaller)));
        int entry = scores.entry(reading);
        int judge = scores.judge(reading);
        return table.centre
                + others.means[scores.groupOf(entry)]
                + (table.entriesAreLarger ? others.largerEffects[entry] : others.smallerEffects[entry])
                + (table.entriesAreLarger ? others.smallerEffects[judge] : others.largerEffects[judge]);
    }
}
