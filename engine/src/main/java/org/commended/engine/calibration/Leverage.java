package org.commended.engine.calibration;

import java.util.stream.IntStream;

/**
 * How far each reading is from its fit, and how much the fit leant on it: y − ŷ = residual, ŷ = H y, slack = 1 − H_nn.
 *
 * <p>What the other readings predict is then y − residual / slack, with variance σ² / slack. Source: R. D. Cook, S. Weisberg,
 * Residuals and Influence in Regression, 1982, section 2.2, with H of the penalised problem of {@link Elimination}.
 */
final class Leverage {

    private final Elimination problem;
    private final Crossing table;
    private final Inverse inverse;
    private final MixedSolution solution;
    private final MixedSolution.Column[] groups;

    /** In points, by the reading's index in the table of scores. */
    final double[] residual;
    /** From 0, the reading alone decides its fit, to 1. */
    final double[] slack;

    Leverage(Elimination problem) {
        this.problem = problem;
        this.table = problem.table;
        this.inverse = problem.schur.inverse();
        this.solution = new MixedSolution(problem);
        this.groups = new MixedSolution.Column[table.groups];
        for (int group = 0; group < groups.length; group++) {
            groups[group] = solution.column(group);
        }
        this.residual = new double[table.readings];
        this.slack = new double[table.readings];
        IntStream.range(0, table.larger()).parallel().forEach(this::measure);
    }

    private void measure(int level) {
        int from = table.start[level];
        int to = table.start[level + 1];
        double[] sums = inverse.sums(level);
        for (int p = from; p < to; p++) {
            int source = table.source[p];
            residual[source] = table.centred(p)
                    - solution.means[table.group(p)]
                    - solution.largerEffects[level]
                    - solution.smallerEffects[table.partner[p]];
            slack[source] = 1 - ofEffects(level, p, sums) - ofMeans(level, p);
        }
    }

    /** zᵀ Λ C Λ z, C = (I + Λ Zᵀ Z Λ)⁻¹: t_a²/D + t_b² gᵀ S⁻¹ g with g = e − t_a²/D w, of the reading's partner and all. */
    private double ofEffects(int level, int reading, double[] sums) {
        double share = problem.larger * problem.larger / problem.diagonal[level];
        double all = 0;
        for (double sum : sums) {
            all += sum;
        }
        double own = inverse.diagonal(table.partner[reading]);
        double form = own - 2 * share * sums[reading - table.start[level]] + share * share * all;
        return share + problem.smaller * problem.smaller * form;
    }

    /** wᵀ (Xᵀ V⁻¹ X)⁻¹ w with w = Xᵀ V⁻¹ e of the reading. */
    private double ofMeans(int level, int reading) {
        double[] w = new double[groups.length];
        for (int group = 0; group < w.length; group++) {
            w[group] = (table.group(reading) == group ? 1 : 0)
                    - groups[group].larger()[level]
                    - groups[group].smaller()[table.partner[reading]];
        }
        problem.fixed.forward(w);
        double sum = 0;
        for (double value : w) {
            sum += value * value;
        }
        return sum;
    }
}
