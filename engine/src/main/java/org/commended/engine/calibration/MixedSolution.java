package org.commended.engine.calibration;

/**
 * The effects of both factors at the chosen ratios: best linear unbiased predictions, and their standard deviations given
 * the scores with the fixed means taken as known.
 *
 * <p>Source: Bates et al. 2015 (see {@link Elimination}), section 3.7; the standard deviations are those of
 * {@code ranef(condVar = TRUE)}.
 */
final class MixedSolution {

    final Elimination problem;
    /** Mean of each group, less the centre of the table. */
    final double[] means;
    /** Effects in points, of the larger and of the smaller factor. */
    final double[] largerEffects;

    final double[] smallerEffects;

    MixedSolution(Elimination problem) {
        this.problem = problem;
        this.means = problem.fixed.backward(problem.projected.clone());
        double[] spherical = smallerSpherical();
        this.smallerEffects = scaled(spherical, problem.smaller);
        this.largerEffects = largerEffects();
    }

    private double[] smallerSpherical() {
        int score = problem.table.groups;
        double[] left = problem.reduced[score].clone();
        for (int group = 0; group < score; group++) {
            for (int level = 0; level < left.length; level++) {
                left[level] -= means[group] * problem.reduced[group][level];
            }
        }
        return problem.schur.backward(left);
    }

    private double[] largerEffects() {
        Crossing table = problem.table;
        double square = problem.larger * problem.larger;
        double[] effects = new double[table.larger()];
        for (int level = 0; level < effects.length; level++) {
            double left = table.largerSums[level][table.groups];
            for (int group = 0; group < table.groups; group++) {
                left -= means[group] * table.largerSums[level][group];
            }
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                left -= smallerEffects[table.partner[p]];
            }
            effects[level] = square * left / problem.diagonal[level];
        }
        return effects;
    }

    private static double[] scaled(double[] spherical, double ratio) {
        double[] effects = spherical.clone();
        for (int level = 0; level < effects.length; level++) {
            effects[level] *= ratio;
        }
        return effects;
    }
}
