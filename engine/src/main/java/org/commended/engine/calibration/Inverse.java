package org.commended.engine.calibration;

/** What is needed of S⁻¹, exactly or estimated from probes. */
sealed interface Inverse permits FullInverse, ProbedInverse {

    /** Its element on the diagonal. */
    double diagonal(int level);

    /** For each reading of a level of the larger factor the sum of its row over the partners of that level. */
    double[] sums(int level);
}
