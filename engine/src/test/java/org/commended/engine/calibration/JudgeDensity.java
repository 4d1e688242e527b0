package org.commended.engine.calibration;

import org.hipparchus.special.Gamma;

/**
 * The judges' model as it is written down: the logarithm of the joint density of all that is unknown and of the scores. What
 * draws from it knows only its conditionals; this knows nothing of them.
 */
record JudgeDensity(IntervalScores data, JudgeState state, boolean heavy) {

    static final double[] FREEDOMS = {3, 5, 8, 12, 20, 40, 80, 200};

    double log() {
        return judgements() + qualities() + judges() + variances();
    }

    private double judgements() {
        double log = 0;
        for (int k = 0; k < state.latent.length; k++) {
            if (data.lower[k] < data.upper[k] && (state.latent[k] < data.lower[k] || state.latent[k] > data.upper[k])) {
                return Double.NEGATIVE_INFINITY;
            }
            int judge = data.scores.judge(k);
            double mean = state.severity[judge] + state.spread[judge] * state.quality[data.scores.entry(k)];
            log += normal(state.latent[k], mean, state.noise[judge] / state.weight[k]);
            log += heavy ? Math.log(state.weight[k]) - 2 * state.weight[k] : 0;
        }
        return log;
    }

    private double qualities() {
        double log = 0;
        for (int entry = 0; entry < state.quality.length; entry++) {
            log += normal(state.quality[entry], state.groupMean[data.scores.groupOf(entry)], state.qualityVariance);
        }
        for (int group = 0; state.groupMean.length > 1 && group < state.groupMean.length; group++) {
            log += normal(state.groupMean[group], 0, 100 * data.spread);
        }
        return log;
    }

    private double judges() {
        double half = state.noiseFreedom / 2;
        double log = 0;
        for (int judge = 0; judge < state.severity.length; judge++) {
            log += normal(state.severity[judge], state.severityMean, state.severityVariance);
            log += normal(state.spread[judge], 1, state.spreadVariance);
            log += half * Math.log(half * state.noiseLevel) - Gamma.logGamma(half);
            log -= (half + 1) * Math.log(state.noise[judge]) + half * state.noiseLevel / state.noise[judge];
        }
        return log;
    }

    /** Half-Cauchy deviations of severity and spread, a flat one of quality, a half-normal level of the noise. */
    private double variances() {
        return halfCauchy(state.severityVariance, data.spread)
                + halfCauchy(state.spreadVariance, 0.09)
                - Math.log(state.qualityVariance) / 2
                - Math.log(state.noiseLevel) / 2
                - state.noiseLevel / data.spread / 2
                - Math.log(state.noiseFreedom) / 2;
    }

    /** Of the variance, the deviation being half-Cauchy. */
    private static double halfCauchy(double variance, double scale) {
        return -Math.log1p(variance / scale) - Math.log(variance) / 2;
    }

    private static double normal(double value, double mean, double variance) {
        return -(value - mean) * (value - mean) / 2 / variance - Math.log(variance) / 2;
    }
}
