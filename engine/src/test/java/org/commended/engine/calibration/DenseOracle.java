package org.commended.engine.calibration;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The mixed model straight from its definition, with V as a full matrix: slow, and too simple to be wrong. */
final class DenseOracle {

    final double criterion;
    final DMatrixRMaj entryEffects;
    final DMatrixRMaj entryCovariance;
    final DMatrixRMaj means;

    DenseOracle(Scores scores, AdditiveFit.Components sd) {
        int n = scores.size();
        DMatrixRMaj y = new DMatrixRMaj(n, 1);
        DMatrixRMaj fixed = new DMatrixRMaj(n, scores.groups().size());
        DMatrixRMaj entries = new DMatrixRMaj(n, scores.entries().size());
        DMatrixRMaj judges = new DMatrixRMaj(n, scores.judges().size());
        for (int k = 0; k < n; k++) {
            y.set(k, 0, scores.score(k));
            fixed.set(k, scores.groupOf(scores.entry(k)), 1);
            entries.set(k, scores.entry(k), 1);
            judges.set(k, scores.judge(k), 1);
        }
        DMatrixRMaj v = CommonOps_DDRM.identity(n);
        CommonOps_DDRM.scale(sd.residual() * sd.residual(), v);
        double variance = sd.entry() * sd.entry();
        CommonOps_DDRM.multAddTransB(variance, entries, entries, v);
        CommonOps_DDRM.multAddTransB(sd.judge() * sd.judge(), judges, judges, v);
        DMatrixRMaj inverse = new DMatrixRMaj(n, n);
        CommonOps_DDRM.invert(v, inverse);
        DMatrixRMaj weighted = timesTransposed(fixed, inverse);
        DMatrixRMaj information = times(weighted, fixed);
        means = new DMatrixRMaj(fixed.numCols, 1);
        CommonOps_DDRM.solve(information, times(weighted, y), means);
        DMatrixRMaj left = y.copy();
        CommonOps_DDRM.multAdd(-1, fixed, means, left);
        criterion = Math.log(CommonOps_DDRM.det(v))
                + Math.log(CommonOps_DDRM.det(information))
                + times(timesTransposed(left, inverse), left).get(0)
                + (n - fixed.numCols) * Math.log(2 * Math.PI);
        DMatrixRMaj solved = timesTransposed(entries, inverse);
        entryEffects = times(solved, left);
        CommonOps_DDRM.scale(variance, entryEffects);
        entryCovariance = CommonOps_DDRM.identity(entries.numCols);
        CommonOps_DDRM.scale(variance, entryCovariance);
        CommonOps_DDRM.multAdd(-variance * variance, solved, entries, entryCovariance);
    }

    private static DMatrixRMaj times(DMatrixRMaj one, DMatrixRMaj other) {
        DMatrixRMaj product = new DMatrixRMaj(one.numRows, other.numCols);
        CommonOps_DDRM.mult(one, other, product);
        return product;
    }

    private static DMatrixRMaj timesTransposed(DMatrixRMaj one, DMatrixRMaj other) {
        DMatrixRMaj product = new DMatrixRMaj(one.numCols, other.numCols);
        CommonOps_DDRM.multTransA(one, other, product);
        return product;
    }
}
