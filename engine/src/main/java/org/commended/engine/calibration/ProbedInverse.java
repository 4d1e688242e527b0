package org.commended.engine.calibration;

/**
 * S⁻¹ estimated from probes: E(z xᵀ) = S⁻¹ for random z with x made of S⁻¹ so that it holds.
 *
 * <p>Source: M. F. Hutchinson, A stochastic estimator of the trace of the influence matrix, Communications in Statistics 19
 * (2), 1990; C. Bekas, E. Kokiopoulou, Y. Saad, An estimator for the diagonal of a matrix, Applied Numerical Mathematics 57,
 * 2007.
 *
 * @param probes z, one array per probe
 * @param solved x, likewise
 */
record ProbedInverse(Crossing table, double[][] probes, double[][] solved) implements Inverse {

    @Override
    public double diagonal(int level) {
        double sum = 0;
        for (int k = 0; k < probes.length; k++) {
            sum += probes[k][level] * solved[k][level];
        }
        return sum / probes.length;
    }

    @Override
    public double[] sums(int level) {
        int from = table.start[level];
        int to = table.start[level + 1];
        double[] sums = new double[to - from];
        for (int k = 0; k < probes.length; k++) {
            double probe = total(probes[k], from, to);
            double answer = total(solved[k], from, to);
            for (int p = from; p < to; p++) {
                int partner = table.partner[p];
                sums[p - from] += (probes[k][partner] * answer + solved[k][partner] * probe) / (2 * probes.length);
            }
        }
        return sums;
    }

    private double total(double[] values, int from, int to) {
        double total = 0;
        for (int p = from; p < to; p++) {
            total += values[table.partner[p]];
        }
        return total;
    }
}
