package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;
import org.commended.engine.numbers.RandomStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each block of a chain is drawn from the joint density of the model with all else held, on a small panel of two tracks. */
class JudgeBlocksTest {

    private static final int DRAWS = 40_000;

    private IntervalScores data;
    private JudgeChain chain;
    private JudgeState state;
    private JudgeVariances variances;
    private JudgeDensity density;

    @BeforeEach
    void aPanelInMidChain() {
        start(new Scale(1, 5, 1));
    }

    private void start(Scale scale) {
        Random random = new Random(3);
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < 21; k++) {
            String track = k / 3 < 4 ? "north" : "south";
            marks.add(new Mark("e" + k / 3, "j" + k % 3, 1 + random.nextInt(5), track, "", 1));
        }
        Scores scores = Tables.usable(marks, scale);
        data = new IntervalScores(scores);
        chain = new JudgeChain(data, AdditiveModel.fit(scores), true, new RandomStream(1, 1));
        state = chain.state();
        for (int judge = 0; judge < 3; judge++) {
            state.severity[judge] = 0.5 * judge - 0.4;
            state.spread[judge] = 0.7 + 0.3 * judge;
            state.noise[judge] = 0.5 + 0.3 * judge;
        }
        Arrays.setAll(state.quality, entry -> random.nextGaussian());
        Arrays.setAll(state.weight, reading -> 0.5 + random.nextDouble());
        state.groupMean[0] = 0.6;
        state.groupMean[1] = -0.3;
        state.severityMean = 0.2;
        variances = new JudgeVariances(data, state, new RandomStream(2, 1));
        density = new JudgeDensity(data, state, true);
    }

    /** What stands in an array, all else held. */
    private void isDrawn(Runnable block, double[] held, int at, double from, double to) {
        double[] before = held.clone();
        Moments drawn = Moments.drawn(DRAWS, block, () -> held[at]);
        System.arraycopy(before, 0, held, 0, held.length);
        Moments exact = Moments.of(
                x -> {
                    held[at] = x;
                    return density.log();
                },
                from,
                to);
        held[at] = before[at];
        exact.isFoundIn(drawn, DRAWS);
    }

    @Test
    void theJudgementBehindAScore() {
        for (int reading = 0; reading < 6; reading++) {
            isDrawn(chain::drawLatent, state.latent, reading, -6, 6);
        }
    }

    @Test
    void aScoreOfAScaleWithoutStepsIsItsJudgementSaveAtTheEnds() {
        start(new Scale(1, 5, 0));
        double[] before = state.latent.clone();
        chain.drawLatent();
        for (int reading = 0; reading < before.length; reading++) {
            double score = data.scores.score(reading);
            boolean atAnEnd = score == 1 || score == 5;
            assertThat(state.latent[reading] == before[reading]).isNotEqualTo(atAnEnd);
        }
    }

    @Test
    void theQualityOfAnEntry() {
        isDrawn(chain::drawQualities, state.quality, 0, -6, 6);
        isDrawn(chain::drawQualities, state.quality, 6, -6, 6);
    }

    @Test
    void theMeanOfATrack() {
        isDrawn(chain::drawGroupMeans, state.groupMean, 0, -8, 8);
        isDrawn(chain::drawGroupMeans, state.groupMean, 1, -8, 8);
    }

    /** Together, so each is looked at with the other summed over. */
    @Test
    void theSeverityAndSpreadOfAJudge() {
        for (int judge = 0; judge < 3; judge++) {
            isDrawnWith(state.severity, state.spread, judge);
            isDrawnWith(state.spread, state.severity, judge);
        }
    }

    private void isDrawnWith(double[] held, double[] other, int judge) {
        double[] severity = state.severity.clone();
        double[] spread = state.spread.clone();
        Moments drawn = Moments.drawn(DRAWS, chain::drawJudges, () -> held[judge]);
        System.arraycopy(severity, 0, state.severity, 0, 3);
        System.arraycopy(spread, 0, state.spread, 0, 3);
        Moments exact = Moments.of(
                x -> {
                    held[judge] = x;
                    return summed(y -> other[judge] = y, -4, 4);
                },
                -4,
                4);
        System.arraycopy(severity, 0, state.severity, 0, 3);
        System.arraycopy(spread, 0, state.spread, 0, 3);
        exact.isFoundIn(drawn, DRAWS);
    }

    /** Logarithm of the density with one unknown summed over. */
    private double summed(DoubleConsumer setting, double from, double to) {
        double sum = 0;
        for (int k = 0; k <= 200; k++) {
            setting.accept(from + (to - from) * k / 200);
            sum += Math.exp(density.log() + 60);
        }
        return Math.log(sum);
    }

    @Test
    void theWeightOfAReading() {
        isDrawn(chain::drawWeights, state.weight, 0, 1e-6, 12);
        isDrawn(chain::drawWeights, state.weight, 7, 1e-6, 12);
    }

    /** All qualities and track means against all severities, along the line on which the judgements fit as before. */
    @Test
    void theMoveAlongTheRidge() {
        double[] quality = state.quality.clone();
        double[] mean = state.groupMean.clone();
        double[] severity = state.severity.clone();
        Moments drawn = Moments.drawn(DRAWS, chain::shift, () -> state.quality[0] - quality[0]);
        Moments exact = Moments.of(
                distance -> {
                    Arrays.setAll(state.quality, entry -> quality[entry] + distance);
                    Arrays.setAll(state.groupMean, group -> mean[group] + distance);
                    Arrays.setAll(state.severity, judge -> severity[judge] - state.spread[judge] * distance);
                    return density.log();
                },
                -8,
                8);
        exact.isFoundIn(drawn, DRAWS);
    }

    @Test
    void theMoveLeavesEveryJudgementWhereItWas() {
        double[] before = expected();
        double mean = state.groupMean[1] - state.quality[0];
        chain.shift();
        assertThat(expected()).containsExactly(before, within(1e-12));
        assertThat(state.groupMean[1] - state.quality[0]).isCloseTo(mean, within(1e-12));
    }

    private double[] expected() {
        double[] expected = state.latent.clone();
        Arrays.setAll(expected, k -> {
            int judge = data.scores.judge(k);
            return state.severity[judge] + state.spread[judge] * state.quality[data.scores.entry(k)];
        });
        return expected;
    }

    @Test
    void theMeanAndVarianceOfSeverity() {
        double variance = state.severityVariance;
        Moments drawn = Moments.drawn(10 * DRAWS, variances::drawSeverity, () -> Math.log(state.severityVariance));
        Moments exact = Moments.of(
                log -> {
                    state.severityVariance = Math.exp(log);
                    return log + summed(mean -> state.severityMean = mean, -20, 20);
                },
                -12,
                9);
        exact.isFoundIn(drawn, DRAWS / 4);
        state.severityVariance = variance;
        assertThat(Moments.drawn(DRAWS, variances::drawSeverity, () -> state.severityMean)
                        .mean())
                .isCloseTo(Tables.mean(state.severity), within(0.03));
    }

    @Test
    void theVarianceOfSpread() {
        Moments drawn = Moments.drawn(10 * DRAWS, variances::drawSpread, () -> Math.log(state.spreadVariance));
        exactOfVariance(variance -> state.spreadVariance = variance, -16, 8).isFoundIn(drawn, DRAWS / 4);
    }

    @Test
    void theVarianceOfQuality() {
        Moments drawn = Moments.drawn(DRAWS, variances::drawQuality, () -> Math.log(state.qualityVariance));
        exactOfVariance(variance -> state.qualityVariance = variance, -6, 8).isFoundIn(drawn, DRAWS);
    }

    private Moments exactOfVariance(DoubleConsumer setting, double from, double to) {
        return Moments.of(
                log -> {
                    setting.accept(Math.exp(log));
                    return log + density.log();
                },
                from,
                to);
    }

    @Test
    void theNoiseOfAJudge() {
        for (int judge = 0; judge < 3; judge++) {
            int at = judge;
            double[] before = state.noise.clone();
            Moments drawn = Moments.drawn(DRAWS, variances::drawNoise, () -> Math.log(state.noise[at]));
            System.arraycopy(before, 0, state.noise, 0, 3);
            exactOfVariance(variance -> state.noise[at] = variance, -4, 6).isFoundIn(drawn, DRAWS);
            System.arraycopy(before, 0, state.noise, 0, 3);
        }
    }

    @Test
    void theLevelOfTheNoise() {
        Moments drawn = Moments.drawn(DRAWS, variances::drawNoiseLevel, () -> Math.log(state.noiseLevel));
        exactOfVariance(level -> state.noiseLevel = level, -6, 5).isFoundIn(drawn, DRAWS);
    }

    @Test
    void theFreedomOfTheNoiseOneOfSeveral() {
        double[] share = new double[JudgeDensity.FREEDOMS.length];
        for (int k = 0; k < DRAWS; k++) {
            variances.drawNoiseFreedom();
            share[Arrays.binarySearch(JudgeDensity.FREEDOMS, state.noiseFreedom)] += 1.0 / DRAWS;
        }
        double[] chance = Arrays.stream(JudgeDensity.FREEDOMS)
                .map(freedom -> {
                    state.noiseFreedom = freedom;
                    return Math.exp(density.log());
                })
                .toArray();
        double all = Arrays.stream(chance).sum();
        for (int k = 0; k < share.length; k++) {
            assertThat(share[k]).isCloseTo(chance[k] / all, within(0.012));
        }
    }

    @Test
    void noiseIsNeverLessThanASixthOfAStepNorQualityWithoutAnyVariance() {
        Arrays.setAll(state.quality, entry -> state.groupMean[data.scores.groupOf(entry)]);
        Arrays.setAll(
                state.latent,
                k -> state.severity[data.scores.judge(k)]
                        + state.spread[data.scores.judge(k)] * state.quality[data.scores.entry(k)]);
        state.noiseLevel = 0;
        variances.drawNoise();
        variances.drawQuality();
        assertThat(state.noise).containsOnly(1 / 36.0);
        assertThat(state.qualityVariance).isEqualTo(1e-4 * data.spread);
    }

    @Test
    void oneSweepDrawsEverything() {
        double[][] before = {
            state.quality.clone(),
            state.groupMean.clone(),
            state.severity.clone(),
            state.spread.clone(),
            state.noise.clone(),
            state.weight.clone(),
            state.latent.clone(),
            {state.severityMean, state.severityVariance, state.spreadVariance, state.qualityVariance, state.noiseLevel}
        };
        chain.sweep();
        double[][] after = {
            state.quality,
            state.groupMean,
            state.severity,
            state.spread,
            state.noise,
            state.weight,
            state.latent,
            {state.severityMean, state.severityVariance, state.spreadVariance, state.qualityVariance, state.noiseLevel}
        };
        for (int k = 0; k < before.length; k++) {
            for (int at = 0; at < before[k].length; at++) {
                assertThat(after[k][at]).isNotEqualTo(before[k][at]);
            }
        }
    }
}
