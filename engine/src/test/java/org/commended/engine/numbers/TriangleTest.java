package org.commended.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriangleTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 47, 48, 49, 130})
    void theInverseTimesTheMatrixIsTheIdentity(int size) {
        DMatrixRMaj matrix = RandomMatrices_DDRM.symmetricPosDef(size, new Random(size));
        double[][] inverse = Objects.requireNonNull(Triangle.of(matrix.copy())).inverse();

        DMatrixRMaj product = new DMatrixRMaj(size, size);
        CommonOps_DDRM.mult(matrix, new DMatrixRMaj(inverse), product);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                assertThat(product.get(row, column)).isCloseTo(row == column ? 1 : 0, within(1e-8));
            }
        }
    }

    /** Large enough for its rows and blocks to be shared out. */
    @Test
    void allThreadsTogetherFindWhatOneFinds() {
        DMatrixRMaj matrix = RandomMatrices_DDRM.symmetricPosDef(1_030, new Random(7));
        double[][] onOne = onThreads(1, matrix);
        assertThat(onThreads(4, matrix)).isDeepEqualTo(onOne);

        DMatrixRMaj column = new DMatrixRMaj(1_030, 1);
        CommonOps_DDRM.mult(matrix, new DMatrixRMaj(onOne[500]), column);
        for (int row = 0; row < column.numRows; row++) {
            assertThat(column.get(row, 0)).isCloseTo(row == 500 ? 1 : 0, within(1e-6));
        }
    }

    private static double[][] onThreads(int threads, DMatrixRMaj matrix) {
        EjmlConcurrency.setMaxThreads(threads);
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() ->
                            Objects.requireNonNull(Triangle.of(matrix.copy())).inverse())
                    .join();
        } finally {
            EjmlConcurrency.setMaxThreads(Runtime.getRuntime().availableProcessors());
        }
    }

    @Test
    void theDeterminantIsThatOfTheMatrix() {
        DMatrixRMaj matrix = new DMatrixRMaj(new double[][] {{4, 2}, {2, 3}});

        assertThat(Objects.requireNonNull(Triangle.of(matrix)).logDeterminant()).isCloseTo(Math.log(8), within(1e-14));
    }

    @Test
    void whatIsNotPositiveDefiniteHasNoFactor() {
        assertThat(Triangle.of(new DMatrixRMaj(new double[][] {{1, 2}, {2, 1}})))
                .isNull();
    }
}
