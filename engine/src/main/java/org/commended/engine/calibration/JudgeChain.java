package org.commended.engine.calibration;

import java.util.Arrays;
import org.commended.engine.numbers.Gauss;
import org.commended.engine.numbers.RandomStream;

/**
 * One Gibbs chain of the judges' model: y* = c_j + a_j θ_i + s_j ε, the score being y* rounded to the scale.
 *
 * <p>Severity c_j ~ N(μ, v_c), spread a_j ~ N(1, v_a), noise s_j² ~ scaled-inv-χ²(ν, s²), quality θ_i ~ N(mean of the group,
 * v); ε is normal, or t where errors may be heavy. Every block is drawn from its full conditional; a move of all qualities against all severities is added, along which
 * single blocks creep. Sources: H. Ge, M. Welling, Z. Ghahramani, A Bayesian model for calibrating conference review scores,
 * 2013 (severity and spread of reviewers); A. Gelman et al., Bayesian Data Analysis, 2013, chapter 11 and section 15.5
 * (blocked draws and moves along ridges); J. H. Albert, S. Chib, JASA 88, 1993 (the score as an interval of a latent one).
 */
final class JudgeChain {

    /** Prior variance of group means, relative to the variance of the scores: wide enough to say nothing. */
    private static final double WIDE = 100;

    private final IntervalScores data;
    private final Scores scores;
    private final RandomStream random;
    private final JudgeState state;
    private final JudgeVariances variances;
    private final boolean heavy;
    private final int[] groupSize;

    JudgeChain(IntervalScores data, AdditiveFit start, boolean heavy, RandomStream random) {
        this.heavy = heavy;
        this.data = data;
        this.scores = data.scores;
        this.random = random;
        this.state = new JudgeState(data, start, random);
        this.variances = new JudgeVariances(data, state, random);
        this.groupSize = new int[scores.groups().size()];
        for (int entry = 0; entry < state.quality.length; entry++) {
            groupSize[scores.groupOf(entry)]++;
        }
    }

    JudgeState state() {
        return state;
    }

    /** Draws everything once. */
    void sweep() {
        drawLatent();
        drawQualities();
        drawGroupMeans();
        drawJudges();
        shift();
        variances.draw();
        if (heavy) {
            drawWeights();
        }
    }

    /** Student's t as a normal whose precision is itself drawn. */
    void drawWeights() {
        for (int reading = 0; reading < state.latent.length; reading++) {
            int judge = scores.judge(reading);
            double left = state.latent[reading]
                    - state.severity[judge]
                    - state.spread[judge] * state.quality[scores.entry(reading)];
            double rate = (HeavyErrors.FREEDOM + left * left / state.noise[judge]) / 2;
            state.weight[reading] = random.gamma((HeavyErrors.FREEDOM + 1) / 2) / rate;
        }
    }

    void drawLatent() {
        for (int reading = 0; reading < state.latent.length; reading++) {
            double low = data.lower[reading];
            double high = data.upper[reading];
            if (low < high) {
                int judge = scores.judge(reading);
                double mean = state.severity[judge] + state.spread[judge] * state.quality[scores.entry(reading)];
                double sd = Math.sqrt(state.noise[judge] / state.weight[reading]);
                state.latent[reading] = mean + sd * Gauss.drawBetween((low - mean) / sd, (high - mean) / sd, random);
            }
        }
    }

    void drawQualities() {
        double[] precision = new double[state.quality.length];
        double[] weighted = new double[state.quality.length];
        for (int reading = 0; reading < state.latent.length; reading++) {
            int judge = scores.judge(reading);
            int entry = scores.entry(reading);
            double weight = state.spread[judge] / state.noise[judge] * state.weight[reading];
            precision[entry] += weight * state.spread[judge];
            weighted[entry] += weight * (state.latent[reading] - state.severity[judge]);
        }
        for (int entry = 0; entry < precision.length; entry++) {
            double mean = state.groupMean[scores.groupOf(entry)];
            double total = precision[entry] + 1 / state.qualityVariance;
            state.quality[entry] =
                    (weighted[entry] + mean / state.qualityVariance) / total + random.normal() / Math.sqrt(total);
        }
    }

    void drawGroupMeans() {
        if (groupSize.length < 2) {
            return;
        }
        double[] sums = new double[groupSize.length];
        for (int entry = 0; entry < state.quality.length; entry++) {
            sums[scores.groupOf(entry)] += state.quality[entry];
        }
        for (int group = 0; group < sums.length; group++) {
            double total = groupSize[group] / state.qualityVariance + 1 / (WIDE * data.spread);
            state.groupMean[group] = sums[group] / state.qualityVariance / total + random.normal() / Math.sqrt(total);
        }
    }

    void drawJudges() {
        Sums[] sums = new Sums[state.severity.length];
        Arrays.setAll(sums, _ -> new Sums());
        for (int reading = 0; reading < state.latent.length; reading++) {
            double quality = state.quality[scores.entry(reading)];
            sums[scores.judge(reading)].add(state.weight[reading], quality, state.latent[reading]);
        }
        for (int judge = 0; judge < sums.length; judge++) {
            drawJudge(judge, sums[judge]);
        }
    }

    /** Severity and spread together: two unknowns of a weighted regression on quality. */
    private void drawJudge(int judge, Sums sums) {
        double weight = 1 / state.noise[judge];
        double cc = sums.count * weight + 1 / state.severityVariance;
        double ca = sums.x * weight;
        double aa = sums.xx * weight + 1 / state.spreadVariance;
        double c = sums.y * weight + state.severityMean / state.severityVariance;
        double a = sums.xy * weight + 1 / state.spreadVariance;
        double schur = aa - ca * ca / cc;
        state.spread[judge] = (a - ca * c / cc) / schur + random.normal() / Math.sqrt(schur);
        state.severity[judge] = (c - ca * state.spread[judge]) / cc + random.normal() / Math.sqrt(cc);
    }

    /** Of a judge's readings, x being quality and y the judgement. */
    private static final class Sums {

        private double count;
        private double x;
        private double xx;
        private double y;
        private double xy;

        void add(double weight, double quality, double latent) {
            count += weight;
            x += weight * quality;
            xx += weight * quality * quality;
            y += weight * latent;
            xy += weight * latent * quality;
        }
    }

    /** θ + d and c − a d fit as well as before: d is drawn from what the priors say. */
    void shift() {
        double precision = 0;
        double weighted = 0;
        for (int judge = 0; judge < state.severity.length; judge++) {
            precision += state.spread[judge] * state.spread[judge] / state.severityVariance;
            weighted += state.spread[judge] * (state.severity[judge] - state.severityMean) / state.severityVariance;
        }
        boolean moving = groupSize.length > 1;
        double[] held = moving ? state.groupMean : state.quality;
        double variance = moving ? WIDE * data.spread : state.qualityVariance;
        for (double value : held) {
            precision += 1 / variance;
            weighted -= value / variance;
        }
        move(weighted / precision + random.normal() / Math.sqrt(precision), moving);
    }

    private void move(double distance, boolean groupsToo) {
        for (int entry = 0; entry < state.quality.length; entry++) {
            state.quality[entry] += distance;
        }
        for (int group = 0; groupsToo && group < groupSize.length; group++) {
            state.groupMean[group] += distance;
        }
        for (int judge = 0; judge < state.severity.length; judge++) {
            state.severity[judge] -= state.spread[judge] * distance;
        }
    }
}
