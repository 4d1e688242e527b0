package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Solves S x = b for several b together without ever forming S, scaled by its diagonal.
 *
 * <p>Source: M. R. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems, Journal of Research of
 * the National Bureau of Standards 49, 1952; with the diagonal as preconditioner, Y. Saad, Iterative Methods for Sparse
 * Linear Systems, second edition, 2003, section 9.2.
 */
final class ConjugateGradients {

    private static final int MOST_STEPS = 400;
    /** Columns that one thread takes at least: what one line of the cache holds. */
    private static final int NEIGHBOURS = 8;

    private final Reduction reduction;
    private final Crossing table;
    private final double[] scale;
    private final double[] own;
    private final int width;
    /** By level, then column: what a step does to all columns of a level it does to neighbours in memory. */
    private final double[][] residual;

    private final double[][] direction;
    private final double[][] image;
    private final double[][] solution;
    private final double[][] alphas = new double[MOST_STEPS][];
    private final double[][] betas = new double[MOST_STEPS][];
    private int steps;

    /**
     * Solves.
     *
     * @param scale the diagonal of S
     * @param columns one array per column
     * @param tolerance what may be left of each column, relative
     */
    ConjugateGradients(Reduction reduction, double[] scale, double[][] columns, double tolerance) {
        this.reduction = reduction;
        this.table = reduction.table;
        this.scale = scale;
        this.width = columns.length;
        this.own = new double[scale.length];
        Arrays.setAll(own, level -> 1 + reduction.smaller * reduction.smaller * table.smallerCount[level]);
        this.residual = turned(columns, scale.length);
        this.direction = new double[scale.length][width];
        this.image = new double[scale.length][width];
        this.solution = new double[scale.length][width];
        run(tolerance * tolerance);
    }

    /** One array per column. */
    double[][] solution() {
        return turned(solution, width);
    }

    /** Rows as columns. */
    static double[][] turned(double[][] rows, int columns) {
        double[][] turned = new double[columns][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = rows[row][column];
            }
        }
        return turned;
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
    private double[] products(double[][] values) {
        double[] sums = new double[width];
        for (int level = 0; level < scale.length; level++) {
            double[] row = values[level];
            double share = 1 / scale[level];
            for (int k = 0; k < width; k++) {
                sums[k] += row[k] * row[k] * share;
            }
        }
        return sums;
    }

    private double[] dots() {
        double[] sums = new double[width];
        for (int level = 0; level < scale.length; level++) {
            double[] one = direction[level];
            double[] other = image[level];
            for (int k = 0; k < width; k++) {
                sums[k] += one[k] * other[k];
            }
        }
        return sums;
    }

    private void advance(double[] alpha) {
        for (int level = 0; level < scale.length; level++) {
            double[] there = solution[level];
            double[] left = residual[level];
            double[] along = direction[level];
            double[] taken = image[level];
            for (int k = 0; k < width; k++) {
                there[k] += alpha[k] * along[k];
                left[k] -= alpha[k] * taken[k];
            }
        }
    }

    private void turn(double[] beta) {
        for (int level = 0; level < scale.length; level++) {
            double[] along = direction[level];
            double[] left = residual[level];
            double share = 1 / scale[level];
            for (int k = 0; k < width; k++) {
                along[k] = left[k] * share + beta[k] * along[k];
            }
        }
    }

    /** S times the direction. Each thread takes some of the columns, which know nothing of one another. */
    private void apply() {
        int slices = Math.clamp(width / NEIGHBOURS, 1, ForkJoinPool.getCommonPoolParallelism() + 1);
        IntStream.range(0, slices)
                .parallel()
                .forEach(slice -> apply(width * slice / slices, width * (slice + 1) / slices));
    }

    /** Once over the readings down, once up. */
    private void apply(int from, int to) {
        for (int level = 0; level < own.length; level++) {
            for (int k = from; k < to; k++) {
                image[level][k] = own[level] * direction[level][k];
            }
        }
        double[] sum = new double[to - from];
        for (int level = 0; level < reduction.diagonal.length; level++) {
            Arrays.fill(sum, 0);
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                add(sum, direction[table.partner[p]], from);
            }
            double factor = -reduction.coupling() / reduction.diagonal[level];
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                addTo(image[table.partner[p]], from, sum, factor);
            }
        }
    }

    private static void add(double[] sum, double[] row, int from) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += row[from + k];
        }
    }

    private static void addTo(double[] row, int from, double[] sum, double factor) {
        for (int k = 0; k < sum.length; k++) {
            row[from + k] += factor * sum[k];
        }
    }
}
