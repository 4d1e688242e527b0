package org.commended.engine.calibration;

import org.commended.engine.numbers.Triangle;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The penalised least squares problem of the mixed model at given relative standard deviations, solved.
 *
 * <p>With V = I + Λᵀ ZᵀZ Λ the larger factor's block is diagonal and eliminated; what it leaves is a {@link Reduction}. The
 * criterion is the profiled REML deviance log|V| + log|R_X|² + (n − p)(1 + log(2π r² / (n − p))).
 *
 * <p>Source: D. Bates, M. Mächler, B. Bolker, S. Walker, Fitting linear mixed-effects models using lme4, Journal of
 * Statistical Software 67 (1), 2015, sections 3.4 and 3.6, equations 41 and 42.
 */
final class Elimination {

    /** Up to this many levels of the smaller factor S is factored in full; beyond, it is never formed. */
    static final int MOST_FACTORED = 3000;

    static final SparseSchur.Accuracy FINE = new SparseSchur.Accuracy(1e-8, 64);

    final Crossing table;
    final Reduction reduction;
    final double larger;
    final double smaller;
    final double[] diagonal;
    final Schur schur;
    /** For each column of the table what elimination left of it on the smaller factor. */
    final double[][] reduced;
    /** S⁻¹ of each of them. */
    final double[][] solved;
    /** Factor of XᵀX after both eliminations. */
    final Triangle fixed;
    /** R_X⁻ᵀ Xᵀy after both eliminations. */
    final double[] projected;
    /** Penalised residual sum of squares. */
    final double residual;

    /**
     * Solves the problem, exactly unless the table is very large.
     *
     * @param larger relative standard deviation of the factor with more levels, ≥ 0
     * @param smaller of the other factor, ≥ 0
     * @return null where it cannot be factored to working precision
     */
    static @Nullable Elimination at(Crossing table, double larger, double smaller) {
        if (table.smaller() > MOST_FACTORED) {
            return iterated(table, larger, smaller, FINE);
        }
        Reduction reduction = new Reduction(table, larger, smaller);
        DenseSchur schur = DenseSchur.of(reduction);
        return schur == null ? null : with(reduction, schur);
    }

    /** The same without ever forming S. */
    static @Nullable Elimination iterated(
            Crossing table, double larger, double smaller, SparseSchur.Accuracy accuracy) {
        Reduction reduction = new Reduction(table, larger, smaller);
        return with(reduction, new SparseSchur(reduction, accuracy));
    }

    private static @Nullable Elimination with(Reduction reduction, Schur schur) {
        double[][] reduced = reduce(reduction);
        double[][] solved = schur.solve(reduced);
        double[][] cross = cross(reduction, reduced, solved);
        Triangle fixed = fixed(cross);
        return fixed == null ? null : new Elimination(new Partial(reduction, schur, reduced, solved), cross, fixed);
    }

    private record Partial(Reduction reduction, Schur schur, double[][] reduced, double[][] solved) {}

    private Elimination(Partial partial, double[][] cross, Triangle fixed) {
        this.reduction = partial.reduction;
        this.table = reduction.table;
        this.larger = reduction.larger;
        this.smaller = reduction.smaller;
        this.diagonal = reduction.diagonal;
        this.schur = partial.schur;
        this.reduced = partial.reduced;
        this.solved = partial.solved;
        this.fixed = fixed;
        int score = table.groups;
        this.projected = new double[score];
        for (int group = 0; group < score; group++) {
            projected[group] = cross[group][score];
        }
        fixed.forward(projected);
        this.residual = Math.max(0, cross[score][score] - Reduction.dot(projected, projected));
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

    private static double[][] reduce(Reduction reduction) {
        Crossing table = reduction.table;
        double[][] reduced = new double[table.columns][];
        for (int column = 0; column < table.columns; column++) {
            reduced[column] = reduction.reduce(table.ofLarger(column), table.ofSmaller(column));
        }
        return reduced;
    }

    private static double[][] cross(Reduction reduction, double[][] reduced, double[][] solved) {
        Crossing table = reduction.table;
        double[][] cross = new double[table.columns][table.columns];
        for (int one = 0; one < table.columns; one++) {
            double[] ofOne = table.ofLarger(one);
            for (int other = one; other < table.columns; other++) {
                cross[one][other] = table.products[one][other]
                        - reduction.eliminated(ofOne, table.ofLarger(other))
                        - Reduction.dot(reduced[one], solved[other]);
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
}
