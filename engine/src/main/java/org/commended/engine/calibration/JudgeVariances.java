package org.commended.engine.calibration;

import java.util.Arrays;
import org.commended.engine.numbers.RandomStream;
import org.hipparchus.special.Gamma;

/**
 * Draws the variances of the judges' model, and the mean severity.
 *
 * <p>Half-Cauchy priors on the standard deviations of severity (scale: that of the scores) and spread (0.3), by the mixture of
 * M. P. Wand et al., Bayesian Analysis 6 (4), 2011; a flat prior on that of quality, as A. Gelman advises in Bayesian Analysis
 * 1 (3), 2006; the degrees of freedom of the noise on a grid.
 */
final class JudgeVariances {

    private static final double SPREAD_SCALE = 0.3;
    private static final double[] FREEDOMS = {3, 5, 8, 12, 20, 40, 80, 200};

    private final IntervalScores data;
    private final Scores scores;
    private final JudgeState state;
    private final RandomStream random;
    private final int[] readings;
    private final double least;
    private double severityMixture = 1;
    private double spreadMixture = 1;

    JudgeVariances(IntervalScores data, JudgeState state, RandomStream random) {
        this.data = data;
        this.scores = data.scores;
        this.state = state;
        this.random = random;
        this.readings = new RawScores(scores).readingsOfJudge;
        // Within a sixth of a step noise can no longer be seen.
        double step = scores.scale().step();
        this.least = Math.max(step * step / 36, 1e-4 * data.spread);
    }

    void draw() {
        drawSeverity();
        drawSpread();
        drawQuality();
        drawNoise();
        drawNoiseLevel();
        drawNoiseFreedom();
    }

    void drawSeverity() {
        int judges = state.severity.length;
        double mean = Arrays.stream(state.severity).average().orElse(0);
        state.severityMean = mean + random.normal() * Math.sqrt(state.severityVariance / judges);
        double squares = squares(state.severity, state.severityMean);
        state.severityVariance = (squares / 2 + 1 / severityMixture) / random.gamma((judges + 1) / 2.0);
        severityMixture = (1 / state.severityVariance + 1 / data.spread) / random.gamma(1);
    }

    void drawSpread() {
        double squares = squares(state.spread, 1);
        state.spreadVariance = (squares / 2 + 1 / spreadMixture) / random.gamma((state.spread.length + 1) / 2.0);
        spreadMixture = (1 / state.spreadVariance + 1 / (SPREAD_SCALE * SPREAD_SCALE)) / random.gamma(1);
    }

    void drawQuality() {
        double squares = 0;
        for (int entry = 0; entry < state.quality.length; entry++) {
            double distance = state.quality[entry] - state.groupMean[scores.groupOf(entry)];
            squares += distance * distance;
        }
        double drawn = squares / 2 / random.gamma((state.quality.length - 1) / 2.0);
        state.qualityVariance = Math.max(drawn, 1e-4 * data.spread);
    }

    void drawNoise() {
        double[] squares = new double[state.noise.length];
        for (int reading = 0; reading < state.latent.length; reading++) {
            int judge = scores.judge(reading);
            double left = state.latent[reading]
                    - state.severity[judge]
                    - state.spread[judge] * state.quality[scores.entry(reading)];
            squares[judge] += state.weight[reading] * left * left;
        }
        for (int judge = 0; judge < squares.length; judge++) {
            double scale = state.noiseFreedom * state.noiseLevel + squares[judge];
            double drawn = scale / random.chiSquare(state.noiseFreedom + readings[judge]);
            state.noise[judge] = Math.max(drawn, least);
        }
    }

    void drawNoiseLevel() {
        double inverse = Arrays.stream(state.noise).map(noise -> 1 / noise).sum();
        double shape = (state.noise.length * state.noiseFreedom + 1) / 2;
        state.noiseLevel = random.gamma(shape) / (state.noiseFreedom * inverse / 2 + 0.5 / data.spread);
    }

    void drawNoiseFreedom() {
        double inverse = 0;
        double logs = 0;
        for (double noise : state.noise) {
            inverse += 1 / noise;
            logs += Math.log(noise);
        }
        double[] weight = new double[FREEDOMS.length];
        for (int k = 0; k < weight.length; k++) {
            double half = FREEDOMS[k] / 2;
            weight[k] = state.noise.length * (half * Math.log(half * state.noiseLevel) - LOG_GAMMA[k])
                    - (half + 1) * logs
                    - half * state.noiseLevel * inverse
                    - Math.log(FREEDOMS[k]) / 2;
        }
        state.noiseFreedom = FREEDOMS[pick(weight)];
    }

    private static final double[] LOG_GAMMA =
            Arrays.stream(FREEDOMS).map(freedom -> Gamma.logGamma(freedom / 2)).toArray();

    /** One of several by the logarithms of their weights. */
    private int pick(double[] logWeight) {
        double most = Arrays.stream(logWeight).max().orElseThrow();
        double total = Arrays.stream(logWeight).map(log -> Math.exp(log - most)).sum();
        double left = random.uniform() * total;
        int picked = 0;
        while (picked < logWeight.length - 1 && left > Math.exp(logWeight[picked] - most)) {
            left -= Math.exp(logWeight[picked] - most);
            picked++;
        }
        return picked;
    }

    private static double squares(double[] values, double around) {
        double sum = 0;
        for (double value : values) {
            sum += (value - around) * (value - around);
        }
        return sum;
    }
}
