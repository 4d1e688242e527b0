package org.commended.engine.numbers;

import java.util.stream.IntStream;
import org.ejml.EjmlParameters;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.block.MatrixOps_DDRB;
import org.ejml.dense.block.decomposition.chol.CholeskyOuterForm_MT_DDRB;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.jspecify.annotations.Nullable;

/** The Cholesky factor L of a symmetric positive definite matrix S = L Lᵀ. */
public final class Triangle {

    private static final int BLOCK = 48;
    /** From this many rows on they are shared out over the threads, each as it would be alone. */
    private static final int LARGE = 400;

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
        double[] factor = size < EjmlParameters.SWITCH_BLOCK64_CHOLESKY ? factored(matrix) : factoredInBlocks(matrix);
        return factor == null ? null : new Triangle(size, factor);
    }

    private static double @Nullable [] factored(DMatrixRMaj matrix) {
        CholeskyDecomposition_F64<DMatrixRMaj> factoring = DecompositionFactory_DDRM.chol(matrix.numRows, true);
        return factoring.decompose(matrix) ? factoring.getT(null).data : null;
    }

    /** Blocks are shared out over the threads; the arithmetic of each is what it is on one. */
    private static double @Nullable [] factoredInBlocks(DMatrixRMaj matrix) {
        CholeskyOuterForm_MT_DDRB factoring = new CholeskyOuterForm_MT_DDRB(true);
        boolean factored = factoring.decompose(MatrixOps_DDRB.convert(matrix, EjmlParameters.BLOCK_WIDTH));
        return factored ? MatrixOps_DDRB.convert(factoring.getT(null), matrix).data : null;
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
            int block = from;
            rows(0, Math.min(size, from + BLOCK)).forEach(row -> addBlock(inverse[row], row, block, factor));
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                inverse[column][row] = inverse[row][column];
            }
        }
        return inverse;
    }

    private void addBlock(double[] sum, int row, int from, double[][] factor) {
        int first = Math.max(row, from);
        double[] weights = new double[Math.min(size, from + BLOCK) - first];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = factor[first + k][row];
        }
        addRows(sum, weights, new Part(factor, first, row + 1));
    }

    private IntStream rows(int from, int to) {
        IntStream rows = IntStream.range(from, to);
        return to - from < LARGE ? rows : rows.parallel();
    }

    /** L⁻¹: block after block is finished, and then taken off all rows below it. */
    private double[][] inverseOfFactor() {
        double[][] factor = new double[size][size];
        for (int from = 0; from < size; from += BLOCK) {
            int block = from;
            int to = Math.min(size, from + BLOCK);
            for (int row = from; row < to; row++) {
                takeOff(factor, row, from, row);
                finish(factor[row], row);
            }
            rows(to, size).forEach(row -> takeOff(factor, row, block, to));
        }
        return factor;
    }

    private void takeOff(double[][] factor, int row, int from, int to) {
        double[] weights = new double[to - from];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = -rows[row * size + from + k];
        }
        addRows(factor[row], weights, new Part(factor, from, to));
    }

    private void finish(double[] row, int index) {
        double pivot = rows[index * size + index];
        for (int column = 0; column < index; column++) {
            row[column] /= pivot;
        }
        row[index] = 1 / pivot;
    }

    /** Rows from one on, of which so many elements. */
    private record Part(double[][] rows, int from, int length) {}

    private static void addRows(double[] sum, double[] weights, Part part) {
        double[][] rows = part.rows;
        int from = part.from;
        int length = part.length;
        int k = 0;
        for (; k + 4 <= weights.length; k += 4) {
            double[] a = rows[from + k];
            double[] b = rows[from + k + 1];
            double[] c = rows[from + k + 2];
            double[] d = rows[from + k + 3];
            double wa = weights[k];
            double wb = weights[k + 1];
            double wc = weights[k + 2];
            double wd = weights[k + 3];
            for (int j = 0; j < length; j++) {
                sum[j] += (wa * a[j] + wb * b[j]) + (wc * c[j] + wd * d[j]);
            }
        }
        for (; k < weights.length; k++) {
            double[] row = rows[from + k];
            double weight = weights[k];
            for (int j = 0; j < length; j++) {
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
