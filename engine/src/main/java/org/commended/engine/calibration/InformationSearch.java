package org.commended.engine.calibration;

import org.jspecify.annotations.Nullable;

/**
 * Finds the ratios of a large table in few evaluations: Newton's steps with the average information, first with probes, which
 * cost little, then exactly. The information is corrected by how the gradient really changed.
 *
 * <p>Source: Gilmour, Thompson, Cullis 1995 (see {@link InformationStep}); the correction is that of Broyden, Fletcher,
 * Goldfarb and Shanno, J. Nocedal, S. J. Wright, Numerical Optimization, second edition, 2006, section 6.1.
 */
final class InformationSearch {

    /** Below this ratio a factor has no effect. */
    private static final double FLOOR = Math.log(1e-4);

    private static final double CEILING = Math.log(1e4);
    private static final double LONGEST = 1;
    private static final int MOST_STEPS = 40;
    private static final SparseSchur.Accuracy ROUGH = new SparseSchur.Accuracy(1e-5, 8);

    private final Crossing table;
    private final double[] known;
    private final double[] at = {Math.log(0.5), Math.log(0.5)};
    private @Nullable Elimination found;
    private double @Nullable [] lastGradient;
    private double[] lastStep = new double[2];

    /**
     * Prepares a search.
     *
     * @param larger the ratio of the larger factor where it is known, NaN where it is sought
     * @param smaller likewise
     */
    InformationSearch(Crossing table, double larger, double smaller) {
        this.table = table;
        this.known = new double[] {larger, smaller};
    }

    private interface Evaluation {
        @Nullable
        Elimination at(double larger, double smaller);
    }

    /** Null where the search does not settle. */
    @Nullable
    Elimination find() {
        boolean exact = table.smaller() <= Elimination.MOST_FACTORED;
        if (!settles((a, b) -> Elimination.iterated(table, a, b, ROUGH), 3e-3)) {
            return null;
        }
        return settles((a, b) -> Elimination.at(table, a, b), exact ? 1e-6 : 1e-5) ? found : null;
    }

    private boolean settles(Evaluation evaluation, double enough) {
        lastGradient = null;
        for (int step = 0; step < MOST_STEPS; step++) {
            found = evaluation.at(ratio(0), ratio(1));
            if (found == null || !(found.residual > 0)) {
                return false;
            }
            if (longest(move(new InformationStep(found))) < enough) {
                return true;
            }
        }
        return false;
    }

    private double ratio(int k) {
        if (!Double.isNaN(known[k])) {
            return known[k];
        }
        return at[k] <= FLOOR ? 0 : Math.exp(at[k]);
    }

    private boolean isHeld(int k) {
        return !Double.isNaN(known[k]) || at[k] <= FLOOR;
    }

    private static double longest(double[] step) {
        return Math.max(Math.abs(step[0]), Math.abs(step[1]));
    }

    /** The step that was taken. */
    private double[] move(InformationStep here) {
        double[][] curvature = here.information;
        if (lastGradient != null) {
            correct(curvature, lastStep, new double[] {
                here.gradient[0] - lastGradient[0], here.gradient[1] - lastGradient[1]
            });
        }
        double[] step = step(curvature, here.gradient);
        for (int k = 0; k < 2; k++) {
            double next = Math.clamp(at[k] + step[k], FLOOR, CEILING);
            step[k] = isHeld(k) ? 0 : next - at[k];
            at[k] = isHeld(k) ? at[k] : next;
        }
        lastGradient = here.gradient;
        lastStep = step;
        return step;
    }

    private static void correct(double[][] h, double[] step, double[] change) {
        double[] image = {h[0][0] * step[0] + h[0][1] * step[1], h[1][0] * step[0] + h[1][1] * step[1]};
        double along = step[0] * change[0] + step[1] * change[1];
        double before = step[0] * image[0] + step[1] * image[1];
        if (!(along > 0) || !(before > 0)) {
            return;
        }
        for (int j = 0; j < 2; j++) {
            for (int k = 0; k < 2; k++) {
                h[j][k] += change[j] * change[k] / along - image[j] * image[k] / before;
            }
        }
    }

    private double[] step(double[][] h, double[] gradient) {
        double[] step = new double[2];
        double determinant = h[0][0] * h[1][1] - h[0][1] * h[1][0];
        if (!isHeld(0) && !isHeld(1) && determinant > 0) {
            step[0] = (h[0][1] * gradient[1] - h[1][1] * gradient[0]) / determinant;
            step[1] = (h[1][0] * gradient[0] - h[0][0] * gradient[1]) / determinant;
        } else {
            for (int k = 0; k < 2; k++) {
                step[k] = isHeld(k) || h[k][k] <= 0 ? 0 : -gradient[k] / h[k][k];
            }
        }
        double scale = Math.min(1, LONGEST / Math.max(1e-300, longest(step)));
        step[0] *= scale;
        step[1] *= scale;
        return step;
    }
}
