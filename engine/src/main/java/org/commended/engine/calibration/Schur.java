package org.commended.engine.calibration;

import org.commended.engine.numbers.RandomStream;

/** The matrix S that elimination leaves for the smaller factor; see {@link Reduction}. */
sealed interface Schur permits DenseSchur, SparseSchur {

    /** S⁻¹ of each column; one array per column. */
    double[][] solve(double[][] columns);

    double logDeterminant();

    Inverse inverse();

    /** Normal with mean 0 and covariance S⁻¹, as many as are asked for. */
    double[][] draw(RandomStream random, int count);
}
