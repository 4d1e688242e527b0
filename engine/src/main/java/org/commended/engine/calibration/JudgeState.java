package org.commended.engine.calibration;

import java.util.stream.DoubleStream;
import org.commended.engine.numbers.RandomStream;

/** Where a chain of the judges' model stands; in points less the mean of all scores. */
final class JudgeState {

    /** Quality of each entry, 0 being ordinary. */
    final double[] quality;
    /** Mean quality of each group; a single group's is 0. */
    final double[] groupMean;

    final double[] severity;
    final double[] spread;
    /** Variance of each judge's noise. */
    final double[] noise;
    /** The judgement behind each score. */
    final double[] latent;

    /** What each reading weighs: 1, or less where errors may be heavy and the reading is far out. */
    final double[] weight;

    double severityMean;
    double severityVariance;
    double spreadVariance = 0.05;
    double qualityVariance;
    /** The noise variances are scaled inverse χ² about this with these degrees of freedom. */
    double noiseLevel;

    double noiseFreedom = 10;

    /** Starts at the additive model's solution, shaken so that chains begin apart. */
    JudgeState(IntervalScores data, AdditiveFit fit, RandomStream random) {
        Scores scores = data.scores;
        this.quality = new double[scores.entries().size()];
        this.groupMean = new double[scores.groups().size()];
        this.severity = new double[scores.judges().size()];
        this.spread = new double[severity.length];
        this.noise = new double[severity.length];
        this.latent = data.middle.clone();
        this.weight = DoubleStream.generate(() -> 1).limit(latent.length).toArray();
        AdditiveFit.Components sd = fit.components();
        this.qualityVariance = Math.max(sd.entry() * sd.entry(), 0.01 * data.spread);
        this.severityVariance = Math.max(sd.judge() * sd.judge(), 0.01 * data.spread);
        this.noiseLevel = Math.max(sd.residual() * sd.residual(), 0.01 * data.spread);
        double shake = 0.3 * Math.sqrt(qualityVariance);
        for (int group = 0; groupMean.length > 1 && group < groupMean.length; group++) {
            groupMean[group] = fit.groupMeans().get(group) - data.centre;
        }
        for (int entry = 0; entry < quality.length; entry++) {
            quality[entry] =
                    groupMean[scores.groupOf(entry)] + fit.entries().get(entry).effect() + shake * random.normal();
        }
        for (int judge = 0; judge < severity.length; judge++) {
            severity[judge] = fit.judges().get(judge).effect();
            spread[judge] = 1 + 0.1 * random.normal();
            noise[judge] = noiseLevel;
        }
    }
}
