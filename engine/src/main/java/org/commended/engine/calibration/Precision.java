package org.commended.engine.calibration;

/** Conditional standard deviations of the effects: σ t √diag((I + Λ Zᵀ Z Λ)⁻¹). */
final class Precision {

    private final Elimination problem;
    private final double[][] inverse;

    Precision(Elimination problem) {
        this.problem = problem;
        this.inverse = problem.schur.inverse();
    }

    /** In points, one per level of the factor with fewer levels. */
    double[] smaller() {
        double scale = Math.sqrt(problem.variance()) * problem.smaller;
        double[] sd = new double[inverse.length];
        for (int level = 0; level < sd.length; level++) {
            sd[level] = scale * Math.sqrt(inverse[level][level]);
        }
        return sd;
    }

    /** In points, one per level of the factor with more levels. */
    double[] larger() {
        double scale = Math.sqrt(problem.variance()) * problem.larger;
        double coupling = problem.larger * problem.larger * problem.smaller * problem.smaller;
        double[] sd = new double[problem.diagonal.length];
        for (int level = 0; level < sd.length; level++) {
            double pivot = problem.diagonal[level];
            sd[level] = scale * Math.sqrt(1 / pivot + coupling * sumOverPartners(level) / (pivot * pivot));
        }
        return sd;
    }

    private double sumOverPartners(int level) {
        Crossing table = problem.table;
        double sum = 0;
        for (int p = table.start[level]; p < table.start[level + 1]; p++) {
            double[] row = inverse[table.partner[p]];
            for (int q = table.start[level]; q < table.start[level + 1]; q++) {
                sum += row[table.partner[q]];
            }
        }
        return sum;
    }
}
