package org.commended.engine.calibration;

/**
 * Where the REML criterion falls from here: its gradient and average information over the logarithms of the two ratios, and
 * Newton's step.
 *
 * <p>With V_k = ∂V/∂log t_k = 2 t_k² Z_k Z_kᵀ and P y = (y − fit)/σ² scaled: gradient tr(P V_k) − (n − p) yᵀP V_k P y / yᵀP y,
 * information yᵀP V_j P V_k P y / σ² with σ² profiled out. Source: A. R. Gilmour, R. Thompson, B. R. Cullis, Average
 * information REML, Biometrics 51, 1995; traces from {@link Precision}, D. L. Johnson, R. Thompson, Journal of Dairy Science
 * 78, 1995.
 */
final class InformationStep {

    private static final int LARGER = 0;
    private static final int SMALLER = 1;

    private final Elimination problem;
    private final Crossing table;
    private final MixedSolution solution;
    /** Half of yᵀP V_k P y: Σ u² / t². */
    private final double[] forms = new double[2];

    final double[] gradient = new double[2];
    final double[][] information = new double[2][2];

    InformationStep(Elimination problem) {
        this.problem = problem;
        this.table = problem.table;
        this.solution = new MixedSolution(problem);
        forms[LARGER] = form(solution.largerEffects, problem.larger);
        forms[SMALLER] = form(solution.smallerEffects, problem.smaller);
        setGradient();
        setInformation();
    }

    private static double form(double[] effects, double ratio) {
        return ratio == 0 ? 0 : Reduction.dot(effects, effects) / (ratio * ratio);
    }

    private void setGradient() {
        Precision precision = new Precision(problem);
        double[] trace = {table.larger(), table.smaller()};
        for (double left : precision.relativeOfLarger()) {
            trace[LARGER] -= left;
        }
        for (double left : precision.relativeOfSmaller()) {
            trace[SMALLER] -= left;
        }
        double[] fixed = fixedPart();
        for (int k = 0; k < 2; k++) {
            gradient[k] = 2 * (trace[k] - fixed[k] - forms[k] / problem.variance());
        }
    }

    /** t² tr((Xᵀ V⁻¹ X)⁻¹ Kᵀ K) with K = Zᵀ V⁻¹ X, for both factors. */
    private double[] fixedPart() {
        double[][][] effects = new double[2][table.groups][];
        for (int group = 0; group < table.groups; group++) {
            MixedSolution.Column column = solution.column(group);
            effects[LARGER][group] = column.larger();
            effects[SMALLER][group] = column.smaller();
        }
        return new double[] {fixedPart(effects[LARGER], problem.larger), fixedPart(effects[SMALLER], problem.smaller)};
    }

    private double fixedPart(double[][] effects, double ratio) {
        double sum = 0;
        double[] row = new double[effects.length];
        for (int level = 0; ratio > 0 && level < effects[0].length; level++) {
            for (int group = 0; group < row.length; group++) {
                row[group] = effects[group][level] / ratio;
            }
            problem.fixed.forward(row);
            sum += Reduction.dot(row, row);
        }
        return sum;
    }

    private void setInformation() {
        Working[] working = {ofLarger(), ofSmaller()};
        double[][] reduced = new double[2][];
        double[][] projected = new double[2][];
        for (int k = 0; k < 2; k++) {
            reduced[k] = problem.reduction.reduce(working[k].larger, working[k].smaller);
            projected[k] = projected(working[k], reduced[k]);
        }
        double[][] solved = problem.schur.solve(reduced);
        double beside = product(working[SMALLER].larger, solution.largerEffects);
        double[][] products = {
            {product(working[LARGER].larger, solution.largerEffects), beside},
            {beside, product(working[SMALLER].smaller, solution.smallerEffects)}
        };
        for (int j = 0; j < 2; j++) {
            for (int k = 0; k < 2; k++) {
                double form = products[j][k]
                        - problem.reduction.eliminated(working[j].larger, working[k].larger)
                        - Reduction.dot(reduced[j], solved[k])
                        - Reduction.dot(projected[j], projected[k]);
                double both = 2 * forms[j] * 2 * forms[k] / problem.variance() / problem.freedom();
                information[j][k] = (form - both) / problem.variance();
            }
        }
    }

    /** V_k P y = 2 Z u: twice the effect at every reading, as sums over both factors. */
    private record Working(double[] larger, double[] smaller) {}

    private static double product(double[] sums, double[] effects) {
        return 2 * Reduction.dot(sums, effects);
    }

    private Working ofLarger() {
        double[] larger = new double[table.larger()];
        double[] smaller = new double[table.smaller()];
        for (int level = 0; level < larger.length; level++) {
            double twice = 2 * solution.largerEffects[level];
            larger[level] = twice * table.count(level);
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                smaller[table.partner[p]] += twice;
            }
        }
        return new Working(larger, smaller);
    }

    private Working ofSmaller() {
        double[] larger = new double[table.larger()];
        double[] smaller = new double[table.smaller()];
        for (int level = 0; level < larger.length; level++) {
            for (int p = table.start[level]; p < table.start[level + 1]; p++) {
                larger[level] += 2 * solution.smallerEffects[table.partner[p]];
            }
        }
        for (int level = 0; level < smaller.length; level++) {
            smaller[level] = 2 * solution.smallerEffects[level] * table.smallerCount[level];
        }
        return new Working(larger, smaller);
    }

    /** R_X⁻ᵀ Xᵀ V⁻¹ w. */
    private double[] projected(Working working, double[] reduced) {
        double[] products = new double[table.groups];
        for (int group = 0; group < products.length; group++) {
            products[group] = sum(working, group)
                    - problem.reduction.eliminated(working.larger, table.ofLarger(group))
                    - Reduction.dot(reduced, problem.solved[group]);
        }
        return problem.fixed.forward(products);
    }

    /** Over the readings of a group. */
    private double sum(Working working, int group) {
        double[] sums = table.entriesAreLarger ? working.larger : working.smaller;
        double[] counts = table.entriesAreLarger ? table.ofLarger(group) : table.ofSmaller(group);
        double sum = 0;
        for (int level = 0; level < sums.length; level++) {
            sum += counts[level] > 0 ? sums[level] : 0;
        }
        return sum;
    }
}
