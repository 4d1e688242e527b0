package org.commended.engine.calibration;

import java.util.Arrays;
import org.commended.engine.numbers.RandomStream;
import org.commended.engine.numbers.Triangle;
import org.jspecify.annotations.Nullable;

/** S as a full matrix, factored. */
final class DenseSchur implements Schur {

    private final Crossing table;
    private final Triangle factor;
    private @Nullable Inverse inverse;

    private DenseSchur(Crossing table, Triangle factor) {
        this.table = table;
        this.factor = factor;
    }

    /** Null where it cannot be factored to working precision. */
    static @Nullable DenseSchur of(Reduction reduction) {
        Triangle factor = Triangle.of(reduction.matrix());
        return factor == null ? null : new DenseSchur(reduction.table, factor);
    }

    @Override
    public double[][] solve(double[][] columns) {
        return Arrays.stream(columns)
                .map(column -> factor.backward(factor.forward(column.clone())))
                .toArray(double[][]::new);
    }

    @Override
    public double logDeterminant() {
        return factor.logDeterminant();
    }

    @Override
    public Inverse inverse() {
        Inverse known = inverse;
        if (known == null) {
            known = new FullInverse(table, factor.inverse());
            inverse = known;
        }
        return known;
    }

    @Override
    public double[][] draw(RandomStream random, int count) {
        double[][] together = new double[table.smaller()][count];
        for (double[] row : together) {
            Arrays.setAll(row, _ -> random.normal());
        }
        factor.backward(together);
        return ConjugateGradients.turned(together, count);
    }
}
