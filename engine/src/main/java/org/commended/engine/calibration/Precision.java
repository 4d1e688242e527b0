package org.commended.engine.calibration;

import java.util.Arrays;

/** Conditional standard deviations of the effects: σ t √diag((I + Λ Zᵀ Z Λ)⁻¹). */
final class Precision {

    private final Elimination problem;
    private final Inverse inverse;

    Precision(Elimination problem) {
        this.problem = problem;
        this.inverse = problem.schur.inverse();
    }

    /** In points, one per level of the factor with fewer levels. */
    double[] smaller() {
        return deviations(problem.smaller, relativeOfSmaller());
    }

    /** In points, one per level of the factor with more levels. */
    double[] larger() {
        return deviations(problem.larger, relativeOfLarger());
    }

    private double[] deviations(double ratio, double[] relative) {
        double scale = Math.sqrt(problem.variance()) * ratio;
        return Arrays.stream(relative)
                .map(part -> scale * Math.sqrt(Math.max(0, part)))
                .toArray();
    }

    /** What is left of the variance of each effect once the scores are known; 1 where they say nothing. */
    double[] relativeOfSmaller() {
        double[] relative = new double[problem.table.smaller()];
        Arrays.setAll(relative, inverse::diagonal);
        return relative;
    }

    double[] relativeOfLarger() {
        double[] relative = new double[problem.diagonal.length];
        Arrays.parallelSetAll(relative, this::relativeOfLarger);
        return relative;
    }

    private double relativeOfLarger(int level) {
        double pivot = problem.diagonal[level];
        double sum = 0;
        for (double part : inverse.sums(level)) {
            sum += part;
        }
        return 1 / pivot + problem.reduction.coupling() * sum / (pivot * pivot);
    }
}
