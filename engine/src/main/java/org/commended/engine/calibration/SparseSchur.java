package org.commended.engine.calibration;

import java.util.Arrays;
import org.commended.engine.numbers.RandomStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.jspecify.annotations.Nullable;

/**
 * S never formed: solved by conjugate gradients, its determinant and its inverse estimated from probes that are always the
 * same, so that one table has one answer.
 *
 * <p>Source: S. Ubaru, J. Chen, Y. Saad, Fast estimation of tr(f(A)) via stochastic Lanczos quadrature, SIAM Journal on
 * Matrix Analysis 38 (4), 2017, with the Lanczos matrix from the steps of conjugate gradients (Y. Saad, Iterative Methods
 * for Sparse Linear Systems, 2003, section 6.7.3).
 */
final class SparseSchur implements Schur {

    private static final long SEED = 7;
    /** Tolerance of a draw, which is random anyway. */
    private static final double DRAWN = 1e-4;

    private final Reduction reduction;
    private final Accuracy accuracy;
    private final double[] scale;
    private @Nullable Probes probes;

    /**
     * How exactly.
     *
     * @param tolerance of a solution, relative
     * @param probes how many
     */
    record Accuracy(double tolerance, int probes) {}

    private record Probes(ConjugateGradients run, double[][] signs) {}

    SparseSchur(Reduction reduction, Accuracy accuracy) {
        this.reduction = reduction;
        this.accuracy = accuracy;
        this.scale = reduction.matrixDiagonal();
    }

    @Override
    public double[][] solve(double[][] columns) {
        return new ConjugateGradients(reduction, scale, columns, accuracy.tolerance).solution();
    }

    /** Of the diagonal, exactly; of the rest, tr log as the mean of zᵀ log(Δ^−½ S Δ^−½) z. */
    @Override
    public double logDeterminant() {
        double sum = 0;
        for (double value : scale) {
            sum += Math.log(value);
        }
        ConjugateGradients run = probes().run;
        for (int probe = 0; probe < accuracy.probes; probe++) {
            sum += scale.length * logarithm(run, probe) / accuracy.probes;
        }
        return sum;
    }

    /** The first element of log T, T being the Lanczos matrix of a column. */
    private static double logarithm(ConjugateGradients run, int column) {
        int size = 0;
        while (size < run.steps() && run.alpha(size, column) > 0) {
            size++;
        }
        DMatrixRMaj lanczos = new DMatrixRMaj(size, size);
        for (int k = 0; k < size; k++) {
            double before = k == 0 ? 0 : run.beta(k - 1, column) / run.alpha(k - 1, column);
            lanczos.set(k, k, 1 / run.alpha(k, column) + before);
            if (k + 1 < size) {
                double beside = Math.sqrt(run.beta(k, column)) / run.alpha(k, column);
                lanczos.set(k, k + 1, beside);
                lanczos.set(k + 1, k, beside);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
        eigen.decompose(lanczos);
        double sum = 0;
        for (int k = 0; k < size; k++) {
            double first = eigen.getEigenVector(k).get(0);
            sum += first
                    * first
                    * Math.log(Math.max(1e-12, eigen.getEigenvalue(k).getReal()));
        }
        return sum;
    }

    @Override
    public Inverse inverse() {
        Probes known = probes();
        double[][] left = new double[accuracy.probes][scale.length];
        for (int probe = 0; probe < left.length; probe++) {
            for (int level = 0; level < scale.length; level++) {
                left[probe][level] = known.signs[probe][level] / Math.sqrt(scale[level]);
            }
        }
        return new ProbedInverse(reduction.table, left, known.run.solution());
    }

    private Probes probes() {
        Probes known = probes;
        if (known == null) {
            double[][] signs = new double[accuracy.probes][scale.length];
            double[][] right = new double[accuracy.probes][scale.length];
            RandomStream random = new RandomStream(SEED, 0);
            for (int probe = 0; probe < signs.length; probe++) {
                for (int level = 0; level < scale.length; level++) {
                    signs[probe][level] = random.uniform() < 0.5 ? -1 : 1;
                    right[probe][level] = signs[probe][level] * Math.sqrt(scale[level]);
                }
            }
            known = new Probes(new ConjugateGradients(reduction, scale, right, accuracy.tolerance), signs);
            probes = known;
        }
        return known;
    }

    /**
     * S⁻¹ r with r of covariance S, made reading by reading: Σ over a level of (I − c 1 1ᵀ) ε has covariance
     * I − t_a²/D 1 1ᵀ where c (2 − c n) = t_a²/D.
     */
    @Override
    public double[][] draw(RandomStream random, int count) {
        double[][] right = new double[count][scale.length];
        for (double[] column : right) {
            Arrays.setAll(column, _ -> random.normal());
            for (int level = 0; level < reduction.diagonal.length; level++) {
                addErrors(level, column, random);
            }
        }
        return new ConjugateGradients(reduction, scale, right, DRAWN).solution();
    }

    private void addErrors(int level, double[] column, RandomStream random) {
        Crossing table = reduction.table;
        int from = table.start[level];
        double[] errors = new double[table.start[level + 1] - from];
        double sum = 0;
        for (int p = 0; p < errors.length; p++) {
            errors[p] = random.normal();
            sum += errors[p];
        }
        double share = share(level, errors.length) * sum;
        for (int p = 0; p < errors.length; p++) {
            column[table.partner[from + p]] += reduction.smaller * (errors[p] - share);
        }
    }

    private double share(int level, int readings) {
        return readings == 0 ? 0 : (1 - Math.sqrt(1 / reduction.diagonal[level])) / readings;
    }
}
