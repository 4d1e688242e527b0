package org.commended.engine.calibration;

import java.util.Arrays;
import org.commended.engine.numbers.RandomStream;

/**
 * Draws of the entries' true scores under the additive model at given ratios, with group means, effects and the error variance
 * uncertain. A true score is what the panel's average judge would give.
 *
 * <p>Given a variance s² = r² / χ²(n − p), means are drawn about their estimate with covariance s² (Xᵀ V⁻¹ X)⁻¹, then the
 * smaller factor with covariance s² S⁻¹, then each level of the larger by itself with variance s² / D. Source: A. Gelman et
 * al., Bayesian Data Analysis, third edition, 2013, section 14.2, with the factors of {@link Elimination}.
 */
final class AdditiveDraws {

    private static final int TOGETHER = 16;

    private final Elimination problem;
    private final Crossing table;
    private final Scores scores;
    private final RandomStream random;

    AdditiveDraws(Scores scores, Elimination problem, RandomStream random) {
        this.problem = problem;
        this.table = problem.table;
        this.scores = scores;
        this.random = random;
    }

    /** As many draws as asked for, each one true score per entry, in points. */
    float[][] draw(int count) {
        float[][] draws = new float[count][];
        for (int from = 0; from < count; from += TOGETHER) {
            double[][] shaken = problem.schur.draw(random, Math.min(TOGETHER, count - from));
            for (int k = 0; k < shaken.length; k++) {
                draws[from + k] = draw(shaken[k]);
            }
        }
        return draws;
    }

    private float[] draw(double[] shaken) {
        double noise = problem.freedom() > 0 && problem.residual > 0
                ? Math.sqrt(problem.residual / random.chiSquare(problem.freedom()))
                : 0;
        double[] means = means(noise);
        double[] smaller = smaller(means, noise, shaken);
        double[] larger = larger(means, smaller, noise);
        double[] entries = table.entriesAreLarger ? larger : smaller;
        double panel = Arrays.stream(table.entriesAreLarger ? smaller : larger)
                .average()
                .orElse(0);
        float[] truth = new float[entries.length];
        for (int entry = 0; entry < truth.length; entry++) {
            truth[entry] = (float) (table.centre + panel + means[scores.groupOf(entry)] + entries[entry]);
        }
        return truth;
    }

    private double[] means(double noise) {
        double[] means = problem.projected.clone();
        for (int group = 0; group < means.length; group++) {
            means[group] += noise * random.normal();
        }
        return problem.fixed.backward(means);
    }

    private double[] smaller(double[] means, double noise, double[] shaken) {
        double[] smaller = problem.solved[table.groups].clone();
        for (int level = 0; level < smaller.length; level++) {
            for (int group = 0; group < means.length; group++) {
                smaller[level] -= means[group] * problem.solved[group][level];
            }
            smaller[level] = problem.smaller * (smaller[level] + noise * shaken[level]);
        }
        return smaller;
    }

    private double[] larger(double[] means, double[] smaller, double noise) {
        double[] effects = new double[table.larger()];
        for (int level = 0; level < effects.length; level++) {
            double left = table.largerSums[level][table.groups];
            for (int group = 0; group < means.length; group++) {
                left -= means[group] * table.largerSums[level][group];
            }
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                left -= smaller[table.partner[p]];
            }
            double pivot = problem.diagonal[level];
            effects[level] =
                    problem.larger * (problem.larger * left / pivot + noise * random.normal() / Math.sqrt(pivot));
        }
        return effects;
    }
}
