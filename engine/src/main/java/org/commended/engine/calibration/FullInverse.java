package org.commended.engine.calibration;

/** S⁻¹ in full. */
record FullInverse(Crossing table, double[][] rows) implements Inverse {

    @Override
    public double diagonal(int level) {
        return rows[level][level];
    }

    @Override
    public double[] sums(int level) {
        int from = table.start[level];
        int to = table.start[level + 1];
        double[] sums = new double[to - from];
        for (int p = from; p < to; p++) {
            double[] row = rows[table.partner[p]];
            for (int q = from; q < to; q++) {
                sums[p - from] += row[table.partner[q]];
            }
        }
        return sums;
    }
}
