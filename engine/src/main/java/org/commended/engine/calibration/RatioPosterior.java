package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ratios of the additive model that the table cannot rule out, on a grid, each with its weight: with σ² integrated out the
 * posterior density of the ratios is exp(−criterion / 2), times a prior that is flat on a ratio below 1 and flat on its
 * logarithm above. Taking the best ratios as known would make the intervals of small tables too narrow.
 *
 * <p>Source: H. Rue, S. Martino, N. Chopin, Approximate Bayesian inference for latent Gaussian models, Journal of the Royal
 * Statistical Society B 71 (2), 2009, section 3.1 (a grid of variances about their mode).
 */
final class RatioPosterior {

    /** Larger tables know their ratios well enough. */
    static final int MOST_LEVELS = 120;

    private static final double LOWEST = Math.log(0.01);
    private static final double HIGHEST = Math.log(30);
    private static final double PACE = 0.25;
    private static final int POINTS = 9;
    /** In units of the criterion: beyond, a ratio is not worth drawing. */
    private static final double FAR = 14;

    private final Elimination best;
    private final Crossing table;
    private final List<Point> points = new ArrayList<>();

    /** A problem and how much it weighs; the heaviest weighs 1. */
    record Point(Elimination problem, double weight) {}

    private RatioPosterior(Elimination best) {
        this.best = best;
        this.table = best.table;
    }

    /** The best ratios alone where the table is large or its ratios are not estimated. */
    static List<Point> around(Elimination best) {
        boolean estimated = best.freedom() > 0 && best.residual > 0 && (best.larger > 0 || best.smaller > 0);
        if (!estimated || best.table.smaller() > MOST_LEVELS) {
            return List.of(new Point(best, 1));
        }
        return new RatioPosterior(best).points();
    }

    private List<Point> points() {
        boolean entriesKnown = table.entries() <= table.groups || table.entries() == table.readings;
        boolean judgesKnown = table.judges() == 1 || table.judges() == table.readings;
        double[] largers = table.entriesAreLarger ? largers(entriesKnown) : largers(judgesKnown);
        double[] smallers = table.entriesAreLarger ? smallers(judgesKnown) : smallers(entriesKnown);
        double lowest = Double.POSITIVE_INFINITY;
        List<Elimination> problems = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (double larger : largers) {
            for (double smaller : smallers) {
                Elimination problem = Elimination.at(table, larger, smaller);
                if (problem != null && problem.residual > 0) {
                    double height = problem.criterion() - prior(larger) - prior(smaller);
                    lowest = Math.min(lowest, height);
                    problems.add(problem);
                    heights.add(height);
                }
            }
        }
        for (int k = 0; k < problems.size(); k++) {
            points.add(new Point(problems.get(k), Math.exp((lowest - heights.get(k)) / 2)));
        }
        return points.isEmpty() ? List.of(new Point(best, 1)) : points;
    }

    /** Twice its logarithm, over the logarithm of a ratio. */
    private static double prior(double ratio) {
        return ratio > 0 ? 2 * Math.min(0, Math.log(ratio)) : 0;
    }

    private double[] largers(boolean known) {
        return known ? new double[] {best.larger} : grid(ratio -> criterion(ratio, best.smaller), best.larger);
    }

    private double[] smallers(boolean known) {
        return known ? new double[] {best.smaller} : grid(ratio -> criterion(best.larger, ratio), best.smaller);
    }

    private interface Curve {
        double at(double ratio);
    }

    /** Even in the logarithm, from where the table begins to allow a ratio to where it ceases to. */
    private static double[] grid(Curve curve, double best) {
        double middle = Math.clamp(Math.log(Math.max(best, 1e-9)), LOWEST, HIGHEST);
        double limit = curve.at(Math.exp(middle)) + FAR;
        double low = middle;
        while (low > LOWEST && curve.at(Math.exp(low)) < limit) {
            low -= PACE;
        }
        double high = middle;
        while (high < HIGHEST && curve.at(Math.exp(high)) < limit) {
            high += PACE;
        }
        double[] grid = new double[POINTS];
        for (int k = 0; k < POINTS; k++) {
            grid[k] = Math.exp(low + (high - low) * k / (POINTS - 1));
        }
        return grid;
    }

    private double criterion(double larger, double smaller) {
        @Nullable Elimination problem = Elimination.at(table, larger, smaller);
        return problem == null || !(problem.residual > 0) ? Double.POSITIVE_INFINITY : problem.criterion();
    }
}
