package org.commended.engine.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussTest {

    @Test
    void tailsAgreeWithTheErrorFunction() {
        for (double x = -8; x <= 8; x += 0.37) {
            double expected = Erf.erfc(x / Math.sqrt(2)) / 2;
            assertThat(Gauss.tail(x)).isCloseTo(expected, within(1e-7 * expected));
        }
        assertThat(Gauss.between(9, 10)).isCloseTo(1.1286e-19, within(1e-23));
        assertThat(Gauss.between(-10, -9)).isEqualTo(Gauss.between(9, 10));
        assertThat(Gauss.between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(1);
    }

    /** Mean of a truncated normal: (φ(low) − φ(high)) / P(low < X < high). */
    @ParameterizedTest
    @CsvSource({
        "-1, 1.5",
        "0.2, 0.5",
        "-0.3, 0.1",
        "2, 2.5",
        "2, 9",
        "-9, -2",
        "-Infinity, 1",
        "0.5, Infinity",
        "-3, -2.9",
        "-Infinity, -1",
        "4, Infinity"
    })
    void drawsLieBetweenTheBoundsAndHaveTheRightMean(double low, double high) {
        RandomStream random = new RandomStream(5, 0);
        double[] draws = DoubleStream.generate(() -> Gauss.drawBetween(low, high, random))
                .limit(40_000)
                .toArray();

        assertThat(Arrays.stream(draws)).allMatch(draw -> draw >= low && draw <= high);
        double mean = (Gauss.density(low) - Gauss.density(high)) / Gauss.between(low, high);
        assertThat(Arrays.stream(draws).average().orElseThrow()).isCloseTo(mean, within(0.02));
    }
}
