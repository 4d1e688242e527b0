package org.commended.engine.calibration;

/**
 * The log-likelihood of each reading given one state of a chain, with the quality of its entry integrated out over what the
 * entry's other readings say; not given the quality, which has seen the reading.
 *
 * <p>With the other judgements y* of an entry its quality is normal, of precision 1/v + Σ a²/s², so y* of the reading is
 * normal too, of mean c + a m and variance s² + a²/precision. Source: A. Vehtari, T. Mononen, V. Tolvanen, T. Sivula,
 * O. Winther, Bayesian leave-one-out cross-validation approximations for Gaussian latent variable models, Journal of Machine
 * Learning Research 17, 2016, section 3.6 (integrated importance sampling).
 */
final class LeftOutReadings {

    private final IntervalScores data;
    private final Scores scores;
    private final JudgeState state;
    private final boolean heavy;
    private final double[] precision;
    private final double[] weighted;

    LeftOutReadings(IntervalScores data, JudgeState state, boolean heavy) {
        this.heavy = heavy;
        this.data = data;
        this.scores = data.scores;
        this.state = state;
        this.precision = new double[state.quality.length];
        this.weighted = new double[state.quality.length];
        for (int entry = 0; entry < precision.length; entry++) {
            precision[entry] = 1 / state.qualityVariance;
            weighted[entry] = state.groupMean[scores.groupOf(entry)] / state.qualityVariance;
        }
        for (int reading = 0; reading < scores.size(); reading++) {
            precision[scores.entry(reading)] += weight(reading) * spread(reading);
            weighted[scores.entry(reading)] += weight(reading) * above(reading);
        }
    }

    float[] logLikelihoods() {
        float[] values = new float[scores.size()];
        for (int reading = 0; reading < values.length; reading++) {
            double left = precision[scores.entry(reading)] - weight(reading) * spread(reading);
            double quality = (weighted[scores.entry(reading)] - weight(reading) * above(reading)) / left;
            double mean = state.severity[scores.judge(reading)] + spread(reading) * quality;
            double known = spread(reading) * spread(reading) / left;
            values[reading] = (float) logLikelihood(reading, mean, known);
        }
        return values;
    }

    private double logLikelihood(int reading, double mean, double known) {
        double noise = state.noise[scores.judge(reading)];
        if (!heavy) {
            return data.logLikelihood(reading, mean, Math.sqrt(noise + known));
        }
        double likelihood = 0;
        for (double weight : HeavyErrors.WEIGHTS) {
            likelihood += Math.exp(data.logLikelihood(reading, mean, Math.sqrt(noise / weight + known)));
        }
        return Math.log(likelihood / HeavyErrors.WEIGHTS.length);
    }

    private double spread(int reading) {
        return state.spread[scores.judge(reading)];
    }

    private double weight(int reading) {
        return spread(reading) / state.noise[scores.judge(reading)] * state.weight[reading];
    }

    private double above(int reading) {
        return state.latent[reading] - state.severity[scores.judge(reading)];
    }
}
