package org.commended.engine.numbers;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.jspecify.annotations.Nullable;

/** The Cholesky factor L of a symmetric positive definite matrix S = L Lᵀ. */
public final class Triangle {

    private static final int BLOCK = 48;

    private final int size;
    /** Row by row, the part above the diagonal unused. */
    private final double[] rows;

    private Triangle(int size, double[] rows) {
        this.size = size;
        this.rows = rows;
    }

    /**
     * Factors a matrix, which is overwritten.
     *
     * @param matrix at least its lower triangle filled
     * @return null where it is not positive definite to working precision
     */
    public static @Nullable Triangle of(DMatrixRMaj matrix) {
        int size = matrix.numRows;
        if (size == 0) {
            return new Triangle(0, new double[0]);
        }
        mirror(matrix);
        CholeskyDecomposition_F64<DMatrixRMaj> factoring = DecompositionFactory_DDRM.chol(size, true);
        return factoring.decompose(matrix) ? new Triangle(size, factoring.getT(null).data) : null;
    }

    /** Of S. */
    public double logDeterminant() {
        double sum = 0;
        for (int row = 0; row < size; row++) {
            sum += Math.log(rows[row * size + row]);
        }
        return 2 * sum;
    }

    /** L⁻¹ v, in place. */
    public double[] forward(double[] v) {
        for (int row = 0; row < size; row++) {
            double sum = v[row];
            int at = row * size;
            for (int k = 0; k < row; k++) {
                sum -= rows[at + k] * v[k];
            }
            v[row] = sum / rows[at + row];
        }
        return v;
    }

    /** L⁻ᵀ v, in place. */
    public double[] backward(double[] v) {
        for (int row = size - 1; row >= 0; row--) {
            int at = row * size;
            v[row] /= rows[at + row];
            for (int k = 0; k < row; k++) {
                v[k] -= rows[at + k] * v[row];
            }
        }
        return v;
    }

    /**
     * L⁻ᵀ of several vectors at once, in place.
     *
     * @param together by row, then vector
     */
    public void backward(double[][] together) {
        for (int row = size - 1; row >= 0; row--) {
            int at = row * size;
            double[] own = together[row];
            for (int k = 0; k < own.length; k++) {
                own[k] /= rows[at + row];
            }
            for (int above = 0; above < row; above++) {
                double weight = rows[at + above];
                double[] other = together[above];
                for (int k = 0; k < own.length; k++) {
                    other[k] -= weight * own[k];
                }
            }
        }
    }

    /**
     * S⁻¹ = L⁻ᵀ L⁻¹, row by row. Both products run over blocks of rows that stay in the cache.
     *
     * <p>Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, second edition, 2002, section 14.2.
     */
    public double[][] inverse() {
        double[][] factor = inverseOfFactor();
        double[][] inverse = new double[size][size];
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            for (int row = 0; row < to; row++) {
                double[] weights = new double[to];
                for (int k = Math.max(row, from); k < to; k++) {
                    weights[k] = factor[k][row];
                }
                addRows(inverse[row], weights, factor, new Range(Math.max(row, from), to, row + 1));
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                inverse[column][row] = inverse[row][column];
            }
        }
        return inverse;
    }

    /** L⁻¹: block after block is finished, and then taken off all rows below it. */
    private double[][] inverseOfFactor() {
        double[][] factor = new double[size][size];
        for (int from = 0; from < size; from += BLOCK) {
            int to = Math.min(size, from + BLOCK);
            for (int row = from; row < size; row++) {
                double[] weights = new double[Math.min(row, to)];
                for (int k = from; k < weights.length; k++) {
                    weights[k] = -rows[row * size + k];
                }
                addRows(factor[row], weights, factor, new Range(from, weights.length, weights.length));
                if (row < to) {
                    finish(factor[row], row);
                }
            }
        }
        return factor;
    }

    private void finish(double[] row, int index) {
        double pivot = rows[index * size + index];
        for (int column = 0; column < index; column++) {
            row[column] /= pivot;
        }
        row[index] = 1 / pivot;
    }

    /** Rows from one to before another, of which so many elements. */
    private record Range(int from, int to, int length) {}

    private static void addRows(double[] sum, double[] weights, double[][] rows, Range range) {
        int k = range.from;
        for (; k + 4 <= range.to; k += 4) {
            double[] a = rows[k];
            double[] b = rows[k + 1];
            double[] c = rows[k + 2];
            double[] d = rows[k + 3];
            double wa = weights[k];
            double wb = weights[k + 1];
            double wc = weights[k + 2];
            double wd = weights[k + 3];
            for (int j = 0; j < range.length; j++) {
                sum[j] += (wa * a[j] + wb * b[j]) + (wc * c[j] + wd * d[j]);
            }
        }
        for (; k < range.to; k++) {
            double[] row = rows[k];
            double weight = weights[k];
            for (int j = 0; j < range.length; j++) {
                sum[j] += weight * row[j];
            }
        }
    }

    private static void mirror(DMatrixRMaj matrix) {
        for (int row = 0; row < matrix.numRows; row++) {
            for (int column = 0; column < row; column++) {
                matrix.unsafe_set(column, row, matrix.unsafe_get(row, column));
            }
        }
    }
}
