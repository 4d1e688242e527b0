package org.commended.engine.calibration;

import java.util.Arrays;

/**
 * The points a judge may give.
 *
 * @param low the lowest score
 * @param high the highest score, not below {@code low}
 * @param step between neighbouring scores; 0 where every number between the ends may be given
 */
public record Scale(double low, double high, double step) {

    /** Relative to the step, so that 0.1 + 0.2 is still a multiple of 0.1. */
    private static final double ROUNDING = 1e-6;

    /** Whether a judge could have given this score. */
    public boolean allows(double score) {
        double slack = ROUNDING * (step > 0 ? step : 1);
        return score >= low - slack && score <= high + slack && (step == 0 || isMultiple(score - low, step));
    }

    /** The range and the smallest step that occur; step 0 where all scores are the same. */
    static Scale observed(double[] scores) {
        double[] sorted = Arrays.stream(scores).sorted().distinct().toArray();
        if (sorted.length == 0) {
            return new Scale(0, 0, 0);
        }
        double low = sorted[0];
        double step = smallestGap(sorted);
        boolean even = Arrays.stream(sorted).allMatch(score -> isMultiple(score - low, step));
        return new Scale(low, sorted[sorted.length - 1], even ? step : 0);
    }

    /**
     * The scale of Σ w·s / Σ w: the same ends, and steps as fine as the weights make them; 0 where the weights are not
     * multiples of the smallest.
     */
    Scale ofComposite(double[] weights) {
        double least = Arrays.stream(weights).min().orElse(1);
        boolean even = Arrays.stream(weights).allMatch(weight -> isMultiple(weight, least));
        return new Scale(low, high, even ? step * least / Arrays.stream(weights).sum() : 0);
    }

    private static double smallestGap(double[] sorted) {
        double gap = Double.POSITIVE_INFINITY;
        for (int k = 1; k < sorted.length; k++) {
            gap = Math.min(gap, sorted[k] - sorted[k - 1]);
        }
        return sorted.length < 2 ? 0 : gap;
    }

    private static boolean isMultiple(double distance, double step) {
        if (step == 0) {
            return distance == 0;
        }
        double steps = distance / step;
        return Math.abs(steps - Math.rint(steps)) <= ROUNDING * Math.max(1, Math.abs(steps));
    }
}
