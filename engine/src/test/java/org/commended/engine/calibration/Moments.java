package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** Mean and standard deviation of one number. */
record Moments(double mean, double sd) {

    private static final int STEPS = 2_000;

    /** Of many draws. */
    static Moments drawn(int times, Runnable drawing, DoubleSupplier value) {
        double[] values = DoubleStream.generate(() -> {
                    drawing.run();
                    return value.getAsDouble();
                })
                .limit(times)
                .toArray();
        double mean = Tables.mean(values);
        double variance = DoubleStream.of(values)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        return new Moments(mean, Math.sqrt(variance));
    }

    /** Of a density given by its logarithm, to a constant, on a grid. */
    static Moments of(DoubleUnaryOperator logDensity, double from, double to) {
        double[] at = DoubleStream.iterate(from, x -> x + (to - from) / STEPS)
                .limit(STEPS + 1)
                .toArray();
        double[] log = DoubleStream.of(at).map(logDensity).toArray();
        double most = DoubleStream.of(log).max().orElseThrow();
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < at.length; k++) {
            double weight = Math.exp(log[k] - most);
            weights += weight;
            sum += weight * at[k];
            squares += weight * at[k] * at[k];
        }
        double mean = sum / weights;
        return new Moments(mean, Math.sqrt(squares / weights - mean * mean));
    }

    /** As near as that many draws tell, with five deviations to spare. */
    void isFoundIn(Moments drawn, int draws) {
        double slack = 5 / Math.sqrt(draws);
        assertThat(drawn.mean()).isCloseTo(mean, within(slack * sd));
        assertThat(drawn.sd() / sd).isCloseTo(1, within(2 * slack));
    }
}
