package org.commended.engine.calibration;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the relative standard deviations that minimise the REML criterion.
 *
 * <p>Searched as x = t / (1 + t), which brings all t ≥ 0 into one finite range and keeps t = 0, a factor without effect,
 * at its edge. Source of the optimiser: M. J. D. Powell, The BOBYQA algorithm for bound constrained optimization without
 * derivatives, Cambridge NA Report NA2009/06; in one dimension R. P. Brent, Algorithms for Minimization without
 * Derivatives, 1973, chapter 5.
 */
final class RatioSearch {

    /** A residual of a ten-thousandth of the effects is no residual. */
    private static final double HIGHEST = 0.9999;

    /** From here on an evaluation is dear enough to be worth a gradient. */
    private static final int LARGE = 120;

    private static final int EVALUATIONS = 1000;
    private static final double FIRST_STEP = 0.2;
    private static final double LAST_STEP = 1e-8;
    private static final double UNUSABLE = 1e12;

    private final Crossing table;
    private @Nullable Elimination best;
    private double lowest = Double.POSITIVE_INFINITY;

    RatioSearch(Crossing table) {
        this.table = table;
    }

    /**
     * The best factored problem.
     *
     * @param ratios the factors' ratios where they are known, NaN where they are sought
     */
    Elimination find(double larger, double smaller) {
        boolean sought = Double.isNaN(larger) || Double.isNaN(smaller);
        if (sought && table.smaller() >= LARGE) {
            Elimination found = new InformationSearch(table, larger, smaller).find();
            if (found != null) {
                return found;
            }
        }
        if (Double.isNaN(larger) && Double.isNaN(smaller)) {
            searchBoth();
        } else if (Double.isNaN(larger)) {
            searchOne(x -> criterion(ratio(x), smaller));
        } else if (Double.isNaN(smaller)) {
            searchOne(x -> criterion(larger, ratio(x)));
        } else {
            criterion(larger, smaller);
        }
        if (best == null) {
            throw new IllegalStateException("the criterion was nowhere finite");
        }
        return best;
    }

    private void searchBoth() {
        try {
            new BOBYQAOptimizer(5, FIRST_STEP, LAST_STEP)
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            new ObjectiveFunction(x -> criterion(ratio(x[0]), ratio(x[1]))),
                            GoalType.MINIMIZE,
                            new InitialGuess(new double[] {0.5, 0.5}),
                            new SimpleBounds(new double[] {0, 0}, new double[] {HIGHEST, HIGHEST}));
        } catch (MathRuntimeException ended) {
            // Rounding ends some searches before the last step; the lowest point seen is the answer either way.
            criterion(0, 0);
        }
    }

    private interface Curve {
        double at(double x);
    }

    private void searchOne(Curve curve) {
        curve.at(0);
        new BrentOptimizer(1e-9, 1e-10)
                .optimize(
                        new MaxEval(EVALUATIONS),
                        new UnivariateObjectiveFunction(curve::at),
                        GoalType.MINIMIZE,
                        new SearchInterval(0, HIGHEST, 0.5));
    }

    private double criterion(double larger, double smaller) {
        Elimination tried = Elimination.at(table, larger, smaller);
        double criterion = tried == null ? Double.NaN : tried.criterion();
        if (Double.isNaN(criterion)) {
            return UNUSABLE;
        }
        if (best == null || criterion < lowest) {
            best = tried;
            lowest = criterion;
        }
        return criterion;
    }

    private static double ratio(double x) {
        return x / (1 - x);
    }
}
