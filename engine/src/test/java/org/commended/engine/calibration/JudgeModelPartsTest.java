package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commended.engine.numbers.Gauss;
import org.commended.engine.numbers.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of the judges' model, each against what it stands for, worked out another way. */
class JudgeModelPartsTest {

    private static final Scale FIVE = new Scale(1, 5, 1);

    /** Five entries that one judge gave 1 to 5. */
    private static IntervalScores ladder(Scale scale) {
        List<Mark> marks = IntStream.rangeClosed(1, 5)
                .mapToObj(score -> Mark.overall("e" + score, "j", score))
                .toList();
        return new IntervalScores(Tables.usable(marks, scale));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.4, 0, 1.7, 5})
    void theChancesOfAllScoresOfAScaleAddUpToOne(double mean) {
        IntervalScores data = ladder(FIVE);
        double chances = IntStream.range(0, 5)
                .mapToDouble(reading -> Math.exp(data.logLikelihood(reading, mean, 0.8)))
                .sum();
        assertThat(chances).isCloseTo(1, within(1e-12));
    }

    @Test
    void aScoreIsAJudgementNearerToItThanToTheNext() {
        IntervalScores data = ladder(FIVE);
        assertThat(data.centre).isEqualTo(3);
        assertThat(data.spread).isEqualTo(2);
        assertThat(Math.exp(data.logLikelihood(2, 0.2, 0.8)))
                .isCloseTo(Gauss.between((-0.5 - 0.2) / 0.8, (0.5 - 0.2) / 0.8), within(1e-12));
        assertThat(Math.exp(data.logLikelihood(4, 0.2, 0.8))).isCloseTo(Gauss.tail((1.5 - 0.2) / 0.8), within(1e-12));
    }

    @Test
    void aScaleWithoutStepsHasDensitiesBetweenItsEnds() {
        IntervalScores data = ladder(new Scale(1, 5, 0));
        assertThat(Math.exp(data.logLikelihood(1, 0.2, 0.8)))
                .isCloseTo(Gauss.density((-1 - 0.2) / 0.8) / 0.8, within(1e-12));
        assertThat(Math.exp(data.logLikelihood(0, 0.2, 0.8))).isCloseTo(Gauss.tail((2 + 0.2) / 0.8), within(1e-12));
    }

    /** What the entry's other readings say of its quality, put on a grid, against the closed form. */
    @Test
    void aReadingLeftOutIsForetoldByTheOthersOfItsEntryAlone() {
        Random random = new Random(4);
        List<Mark> marks = IntStream.range(0, 24)
                .mapToObj(k -> Mark.overall("e" + k / 4, "j" + k % 4, 1 + random.nextInt(5)))
                .toList();
        Scores scores = Tables.usable(marks, FIVE);
        IntervalScores data = new IntervalScores(scores);
        JudgeState state = new JudgeState(data, AdditiveModel.fit(scores), new RandomStream(1, 1));
        for (int judge = 0; judge < 4; judge++) {
            state.severity[judge] = 0.3 * judge - 0.4;
            state.spread[judge] = 0.8 + 0.2 * judge;
            state.noise[judge] = 0.3 + 0.1 * judge;
        }
        Arrays.setAll(state.latent, reading -> data.middle[reading] + 0.2 * random.nextGaussian());
        float[] found = new LeftOutReadings(data, state, false).logLikelihoods();
        for (int reading = 0; reading < found.length; reading++) {
            assertThat(Math.exp(found[reading])).isCloseTo(onGrid(data, state, reading), within(1e-6));
        }
    }

    private static double onGrid(IntervalScores data, JudgeState state, int left) {
        Scores scores = data.scores;
        double weights = 0;
        double chances = 0;
        for (double quality = -12; quality <= 12; quality += 0.002) {
            double log = -quality * quality / 2 / state.qualityVariance;
            for (int other = 0; other < scores.size(); other++) {
                int judge = scores.judge(other);
                if (other != left && scores.entry(other) == scores.entry(left)) {
                    double distance = state.latent[other] - state.severity[judge] - state.spread[judge] * quality;
                    log -= distance * distance / 2 / state.noise[judge];
                }
            }
            int judge = scores.judge(left);
            double mean = state.severity[judge] + state.spread[judge] * quality;
            weights += Math.exp(log);
            chances += Math.exp(log + data.logLikelihood(left, mean, Math.sqrt(state.noise[judge])));
        }
        return chances / weights;
    }

    @Test
    void whatWasLeftOutIsForetoldByTheHarmonicMeanOfItsLikelihoods() {
        float[][] likelihood = {{-1f, -2f}, {-1.5f, -2f}};
        double first = Math.log(2 / (Math.exp(1) + Math.exp(1.5)));
        assertThat(HeldOut.judges(likelihood)).isCloseTo((first - 2) / 2, within(1e-6));
    }

    /** With four draws a weight counts twice the mean weight at most. */
    @Test
    void noSingleDrawDecidesHowWellAScoreIsForetold() {
        float[][] likelihood = {{0f}, {0f}, {0f}, {(float) -Math.log(97)}};
        double cap = 2 * (3 + 97) / 4.0;
        assertThat(HeldOut.judges(likelihood)).isCloseTo(Math.log((3 + cap / 97) / (3 + cap)), within(1e-5));
    }

    /** Four chains of 500 draws of one entry. */
    private static float[][] draws(double carriedOver, double apart) {
        Random random = new Random(8);
        float[][] draws = new float[2_000][1];
        double at = 0;
        for (int k = 0; k < draws.length; k++) {
            at = carriedOver * at + Math.sqrt(1 - carriedOver * carriedOver) * random.nextGaussian();
            draws[k][0] = (float) (at + (k < 500 ? apart : 0));
        }
        return draws;
    }

    @Test
    void chainsThatTellTheSameAgreeAndEveryIndependentDrawCounts() {
        Convergence convergence = Convergence.of(draws(0, 0), 4);
        assertThat(convergence.rHat()).isBetween(1.0, 1.01);
        assertThat(convergence.draws()).isBetween(1_700.0, 2_000.0);
        float[][] still = new float[2_000][1];
        assertThat(Convergence.of(still, 4)).isEqualTo(new Convergence(1, 2_000));
    }

    /** Of eight half chains two lie three deviations off: their means vary by 9 · 2 · 6 / (8 · 7), so R-hat² is 1 + 1.93. */
    @Test
    void aChainThatLiesElsewhereShowsInRHat() {
        assertThat(Convergence.of(draws(0, 3), 4).rHat()).isCloseTo(Math.sqrt(1 + 108 / 56.0), within(0.08));
        assertThat(Convergence.of(draws(0, 3), 4).draws()).isLessThan(100);
    }

    /** Draws of which each keeps half of the last are worth (1 − ½) / (1 + ½) of so many independent ones. */
    @Test
    void drawsThatCarryOverAreWorthFewer() {
        assertThat(Convergence.of(draws(0.5, 0), 4).draws()).isCloseTo(2_000 / 3.0, within(120.0));
    }
}
