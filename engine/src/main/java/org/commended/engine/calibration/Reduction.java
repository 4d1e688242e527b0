package org.commended.engine.calibration;

import org.ejml.data.DMatrixRMaj;

/**
 * The mixed model at given relative standard deviations after the larger factor was eliminated: its diagonal block
 * D = 1 + t_a² n_a, and what that leaves for the smaller, S = I + t_b² N_b − t_a² t_b² Wᵀ D⁻¹ W.
 */
final class Reduction {

    final Crossing table;
    final double larger;
    final double smaller;
    /** D, one per level of the larger factor. */
    final double[] diagonal;

    Reduction(Crossing table, double larger, double smaller) {
        this.table = table;
        this.larger = larger;
        this.smaller = smaller;
        this.diagonal = new double[table.larger()];
        for (int level = 0; level < diagonal.length; level++) {
            diagonal[level] = 1 + larger * larger * table.count(level);
        }
    }

    /** t_a² t_b². */
    double coupling() {
        return larger * larger * smaller * smaller;
    }

    /** S with its lower triangle filled. */
    DMatrixRMaj matrix() {
        int size = table.smaller();
        DMatrixRMaj matrix = new DMatrixRMaj(size, size);
        for (int level = 0; level < size; level++) {
            matrix.unsafe_set(level, level, 1 + smaller * smaller * table.smallerCount[level]);
        }
        for (int level = 0; level < diagonal.length; level++) {
            subtractPairs(level, coupling() / diagonal[level], matrix);
        }
        return matrix;
    }

    /** Partners come in rising order, so this fills the lower triangle. */
    private void subtractPairs(int level, double factor, DMatrixRMaj matrix) {
        for (int p = table.start[level]; p < table.start[level + 1]; p++) {
            int row = table.partner[p] * matrix.numCols;
            for (int q = table.start[level]; q <= p; q++) {
                matrix.data[row + table.partner[q]] -= factor;
            }
        }
    }

    /** The diagonal of S. */
    double[] matrixDiagonal() {
        double[] values = new double[table.smaller()];
        for (int level = 0; level < values.length; level++) {
            values[level] = 1 + smaller * smaller * table.smallerCount[level];
        }
        for (int level = 0; level < diagonal.length; level++) {
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                values[table.partner[p]] -= coupling() / diagonal[level];
            }
        }
        return values;
    }

    /**
     * What elimination leaves of a column of the table on the smaller factor: t_b (Z_bᵀ c − t_a² Wᵀ D⁻¹ Z_aᵀ c).
     *
     * @param ofLarger the sums of the column over the larger factor's levels
     * @param ofSmaller over the smaller's
     */
    double[] reduce(double[] ofLarger, double[] ofSmaller) {
        double[] reduced = new double[table.smaller()];
        for (int level = 0; level < reduced.length; level++) {
            reduced[level] = smaller * ofSmaller[level];
        }
        for (int level = 0; level < diagonal.length; level++) {
            double share = larger * larger * smaller * ofLarger[level] / diagonal[level];
            for (int p = table.start[level]; share != 0 && p < table.start[level + 1]; p++) {
                reduced[table.partner[p]] -= share;
            }
        }
        return reduced;
    }

    /** Σ over the larger factor's levels of t_a² x y / D: what elimination takes off the product of two columns. */
    double eliminated(double[] one, double[] other) {
        double sum = 0;
        for (int level = 0; level < diagonal.length; level++) {
            sum += one[level] * other[level] / diagonal[level];
        }
        return larger * larger * sum;
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
