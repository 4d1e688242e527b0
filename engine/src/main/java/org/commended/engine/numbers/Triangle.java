package org.commended.engine.numbers;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.jspecify.annotations.Nullable;

/** The Cholesky factor L of a symmetric positive definite matrix S = L Lᵀ. */
public final class Triangle {

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

    /** S⁻¹, row by row. */
    public double[][] inverse() {
        double[][] inverse = new double[size][size];
        for (int column = 0; column < size; column++) {
            inverse[column][column] = 1;
            backward(forward(inverse[column]));
        }
        return inverse;
    }

    private static void mirror(DMatrixRMaj matrix) {
        for (int row = 0; row < matrix.numRows; row++) {
            for (int column = 0; column < row; column++) {
                matrix.unsafe_set(column, row, matrix.unsafe_get(row, column));
            }
        }
    }
}
