package org.commended.engine.calibration;

import org.commended.engine.numbers.Triangle;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The penalised least squares problem of the mixed model at given relative standard deviations, factored.
 *
 * <p>With V = I + Λᵀ ZᵀZ Λ the larger factor's block is the diagonal D = 1 + t_a² n_a; eliminating it leaves for the
 * smaller factor S = I + t_b² N_b − t_a² t_b² Wᵀ D⁻¹ W. The criterion is the profiled REML deviance
 * log|V| + log|R_X|² + (n − p)(1 + log(2π r² / (n − p))).
 *
 * <p>Source: D. Bates, M. Mächler, B. Bolker, S. Walker, Fitting linear mixed-effects models using lme4, Journal of
 * Statistical Software 67 (1), 2015, sections 3.4 and 3.6, equations 41 and 42.
 */
final class Elimination {

    final Crossing table;
    final double larger;
    final double smaller;
    final double[] diagonal;
    final Triangle schur;
    /** For each column of the table, L⁻¹ of what elimination left on the smaller factor. */
    final double[][] reduced;
    /** Factor of XᵀX after both eliminations. */
    final Triangle fixed;
    /** R_X⁻ᵀ Xᵀy after both eliminations. */
    final double[] projected;
    /** Penalised residual sum of squares. */
    final double residual;

    /**
     * Factors the problem.
     *
     * @param larger relative standard deviation of the factor with more levels, ≥ 0
     * @param smaller of the other factor, ≥ 0
     * @return null where it cannot be factored to working precision
     */
    static @Nullable Elimination at(Crossing table, double larger, double smaller) {
        double[] diagonal = diagonal(table, larger);
        Triangle schur = Triangle.of(schur(table, diagonal, larger, smaller));
        if (schur == null) {
            return null;
        }
        Partial partial = new Partial(table, larger, smaller, diagonal, schur);
        double[][] reduced = reduce(partial);
        double[][] cross = cross(partial, reduced);
        Triangle fixed = fixed(cross);
        return fixed == null ? null : new Elimination(partial, reduced, cross, fixed);
    }

    private record Partial(Crossing table, double larger, double smaller, double[] diagonal, Triangle schur) {}

    private Elimination(Partial partial, double[][] reduced, double[][] cross, Triangle fixed) {
        this.table = partial.table;
        this.larger = partial.larger;
        this.smaller = partial.smaller;
        this.diagonal = partial.diagonal;
        this.schur = partial.schur;
        this.reduced = reduced;
        this.fixed = fixed;
        int score = table.groups;
        this.projected = new double[score];
        for (int group = 0; group < score; group++) {
            projected[group] = cross[group][score];
        }
        fixed.forward(projected);
        double sum = cross[score][score];
        for (double value : projected) {
            sum -= value * value;
        }
        this.residual = Math.max(0, sum);
    }

    /** Readings less fixed columns, n − p. */
    int freedom() {
        return table.readings - table.groups;
    }

    /** σ², points squared. */
    double variance() {
        return residual / freedom();
    }

    /** −2 times the restricted log-likelihood. */
    double criterion() {
        double log = schur.logDeterminant() + fixed.logDeterminant();
        for (double value : diagonal) {
            log += Math.log(value);
        }
        return log + freedom() * (1 + Math.log(2 * Math.PI * variance()));
    }

    private static double[] diagonal(Crossing table, double larger) {
        double[] diagonal = new double[table.larger()];
        for (int level = 0; level < diagonal.length; level++) {
            diagonal[level] = 1 + larger * larger * table.count(level);
        }
        return diagonal;
    }

    private static DMatrixRMaj schur(Crossing table, double[] diagonal, double larger, double smaller) {
        int size = table.smaller();
        DMatrixRMaj schur = new DMatrixRMaj(size, size);
        for (int level = 0; level < size; level++) {
            schur.unsafe_set(level, level, 1 + smaller * smaller * countOf(table.smallerSums[level]));
        }
        double factor = larger * larger * smaller * smaller;
        for (int level = 0; level < diagonal.length; level++) {
            subtractPairs(table, level, factor / diagonal[level], schur);
        }
        return schur;
    }

    /** Partners come in rising order, so this fills the lower triangle. */
    private static void subtractPairs(Crossing table, int level, double factor, DMatrixRMaj schur) {
        for (int p = table.start[level]; p < table.start[level + 1]; p++) {
            int row = table.partner[p] * schur.numCols;
            for (int q = table.start[level]; q <= p; q++) {
                schur.data[row + table.partner[q]] -= factor;
            }
        }
    }

    private static double countOf(double[] sums) {
        double count = 0;
        for (int group = 0; group < sums.length - 1; group++) {
            count += sums[group];
        }
        return count;
    }

    private static double[][] reduce(Partial partial) {
        Crossing table = partial.table;
        double[][] reduced = new double[table.columns][table.smaller()];
        for (int column = 0; column < table.columns; column++) {
            for (int level = 0; level < table.smaller(); level++) {
                reduced[column][level] = partial.smaller * table.smallerSums[level][column];
            }
            for (int level = 0; level < table.larger(); level++) {
                spread(partial, level, table.largerSums[level][column], reduced[column]);
            }
            partial.schur.forward(reduced[column]);
        }
        return reduced;
    }

    private static void spread(Partial partial, int level, double sum, double[] column) {
        if (sum == 0) {
            return;
        }
        double share = partial.larger * partial.larger * partial.smaller * sum / partial.diagonal[level];
        for (int p = partial.table.start[level]; p < partial.table.start[level + 1]; p++) {
            column[partial.table.partner[p]] -= share;
        }
    }

    private static double[][] cross(Partial partial, double[][] reduced) {
        Crossing table = partial.table;
        double[][] cross = new double[table.columns][table.columns];
        double square = partial.larger * partial.larger;
        for (int one = 0; one < table.columns; one++) {
            for (int other = one; other < table.columns; other++) {
                double sum = table.products[one][other] - dot(reduced[one], reduced[other]);
                for (int level = 0; level < table.larger(); level++) {
                    double[] sums = table.largerSums[level];
                    sum -= square * sums[one] * sums[other] / partial.diagonal[level];
                }
                cross[one][other] = sum;
            }
        }
        return cross;
    }

    private static @Nullable Triangle fixed(double[][] cross) {
        int groups = cross.length - 1;
        DMatrixRMaj matrix = new DMatrixRMaj(groups, groups);
        for (int row = 0; row < groups; row++) {
            for (int column = 0; column <= row; column++) {
                matrix.unsafe_set(row, column, cross[column][row]);
            }
        }
        return Triangle.of(matrix);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
