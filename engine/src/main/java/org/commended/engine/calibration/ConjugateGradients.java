package org.commended.engine.calibration;

import java.util.Arrays;

/**
 * Solves S x = b for several b together without ever forming S, scaled by its diagonal.
 *
 * <p>Source: M. R. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems, Journal of Research of
 * the National Bureau of Standards 49, 1952; with the diagonal as preconditioner, Y. Saad, Iterative Methods for Sparse
 * Linear Systems, second edition, 2003, section 9.2.
 */
final class ConjugateGradients {

    private static final int MOST_STEPS = 400;

    private final Reduction reduction;
    private final Crossing table;
    private final double[] scale;
    private final double[] own;
    private final int width;
    private final double[] residual;
    private final double[] direction;
    private final double[] image;
    private final double[] solution;
    private final double[][] alphas = new double[MOST_STEPS][];
    private final double[][] betas = new double[MOST_STEPS][];
    private int steps;

    /** Columns lie beside each other: element {@code level * width + column}. */
    ConjugateGradients(Reduction reduction, double[] scale, double[][] columns, double tolerance) {
        this.reduction = reduction;
        this.table = reduction.table;
        this.scale = scale;
        this.width = columns.length;
        int size = scale.length * width;
        this.own = new double[scale.length];
        Arrays.setAll(own, level -> 1 + reduction.smaller * reduction.smaller * table.smallerCount[level]);
        this.residual = new double[size];
        for (int k = 0; k < size; k++) {
            residual[k] = columns[k % width][k / width];
        }
        this.direction = new double[size];
        this.image = new double[size];
        this.solution = new double[size];
        run(tolerance * tolerance);
    }

    /** One array per column. */
    double[][] solution() {
        double[][] columns = new double[width][scale.length];
        for (int k = 0; k < solution.length; k++) {
            columns[k % width][k / width] = solution[k];
        }
        return columns;
    }

    /** How many steps were taken. */
    int steps() {
        return steps;
    }

    /** Length of a step, for a column. */
    double alpha(int step, int column) {
        return alphas[step][column];
    }

    /** How much of the last direction was kept after a step, for a column. */
    double beta(int step, int column) {
        return betas[step][column];
    }

    private void run(double tolerance) {
        double[] size = products(residual);
        double[] enough = Arrays.stream(size).map(first -> tolerance * first).toArray();
        turn(new double[width]);
        while (steps < MOST_STEPS && !reached(size, enough)) {
            apply();
            double[] along = dots();
            double[] alpha = new double[width];
            Arrays.setAll(alpha, k -> along[k] > 0 ? size[k] / along[k] : 0);
            advance(alpha);
            double[] next = products(residual);
            double[] beta = new double[width];
            Arrays.setAll(beta, k -> size[k] > 0 ? next[k] / size[k] : 0);
            turn(beta);
            alphas[steps] = alpha;
            betas[steps++] = beta;
            System.arraycopy(next, 0, size, 0, width);
        }
    }

    private static boolean reached(double[] size, double[] enough) {
        for (int k = 0; k < size.length; k++) {
            if (size[k] > enough[k]) {
                return false;
            }
        }
        return true;
    }

    /** Of each column with itself, divided by the diagonal. */
    private double[] products(double[] values) {
        double[] sums = new double[width];
        for (int level = 0; level < scale.length; level++) {
            for (int k = 0; k < width; k++) {
                double value = values[level * width + k];
                sums[k] += value * value / scale[level];
            }
        }
        return sums;
    }

    private double[] dots() {
        double[] sums = new double[width];
        for (int at = 0; at < direction.length; at += width) {
            for (int k = 0; k < width; k++) {
                sums[k] += direction[at + k] * image[at + k];
            }
        }
        return sums;
    }

    private void advance(double[] alpha) {
        for (int level = 0; level < scale.length; level++) {
            for (int k = 0; k < width; k++) {
                int at = level * width + k;
                solution[at] += alpha[k] * direction[at];
                residual[at] -= alpha[k] * image[at];
            }
        }
    }

    private void turn(double[] beta) {
        for (int level = 0; level < scale.length; level++) {
            for (int k = 0; k < width; k++) {
                int at = level * width + k;
                direction[at] = residual[at] / scale[level] + beta[k] * direction[at];
            }
        }
    }

    /** S times the direction: once over the readings down, once up. */
    private void apply() {
        for (int level = 0; level < own.length; level++) {
            for (int k = 0; k < width; k++) {
                image[level * width + k] = own[level] * direction[level * width + k];
            }
        }
        double[] sum = new double[width];
        for (int level = 0; level < reduction.diagonal.length; level++) {
            Arrays.fill(sum, 0);
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                add(direction, table.partner[p] * width, sum);
            }
            double factor = reduction.coupling() / reduction.diagonal[level];
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                take(image, table.partner[p] * width, sum, factor);
            }
        }
    }

    private static void add(double[] from, int at, double[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += from[at + k];
        }
    }

    private static void take(double[] from, int at, double[] sum, double factor) {
        for (int k = 0; k < sum.length; k++) {
            from[at + k] -= factor * sum[k];
        }
    }
}
