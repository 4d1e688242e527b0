package org.commended.engine.calibration;

/**
 * The effects of both factors at the chosen ratios: best linear unbiased predictions.
 *
 * <p>Source: Bates et al. 2015 (see {@link Elimination}), section 3.4.
 */
final class MixedSolution {

    private final Elimination problem;
    private final Crossing table;
    /** Mean of each group, less the centre of the table. */
    final double[] means;
    /** Effects in points, of the larger and of the smaller factor. */
    final double[] largerEffects;

    final double[] smallerEffects;

    MixedSolution(Elimination problem) {
        this.problem = problem;
        this.table = problem.table;
        this.means = problem.fixed.backward(problem.projected.clone());
        double[] weights = new double[table.columns];
        for (int group = 0; group < means.length; group++) {
            weights[group] = -means[group];
        }
        weights[table.groups] = 1;
        Column left = solve(weights);
        this.smallerEffects = left.smaller;
        this.largerEffects = left.larger;
    }

    /** Effects that a column of the table would have, were it the scores, with no fixed means. */
    record Column(double[] larger, double[] smaller) {}

    Column column(int column) {
        double[] weights = new double[table.columns];
        weights[column] = 1;
        return solve(weights);
    }

    private Column solve(double[] weights) {
        double[] smaller = new double[table.smaller()];
        for (int column = 0; column < weights.length; column++) {
            for (int level = 0; level < smaller.length; level++) {
                smaller[level] += weights[column] * problem.solved[column][level];
            }
        }
        for (int level = 0; level < smaller.length; level++) {
            smaller[level] *= problem.smaller;
        }
        return new Column(larger(weights, smaller), smaller);
    }

    private double[] larger(double[] weights, double[] smaller) {
        double square = problem.larger * problem.larger;
        double[] effects = new double[table.larger()];
        for (int level = 0; level < effects.length; level++) {
            double left = 0;
            for (int column = 0; column < weights.length; column++) {
                left += weights[column] * table.largerSums[level][column];
            }
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                left -= smaller[table.partner[p]];
            }
            effects[level] = square * left / problem.diagonal[level];
        }
        return effects;
    }
}
