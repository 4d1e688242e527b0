package org.commended.engine;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.commended.engine.calibration.AdditiveFit;
import org.commended.engine.calibration.AdditiveModel;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Scores;
import org.commended.engine.comparison.Choice;
import org.commended.engine.comparison.Comparison;
import org.commended.engine.comparison.ComparisonReport;
import org.commended.engine.comparison.ComparisonSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine's core calculations, as JMH calls them: warm, by the clock, in processes of their own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1800m"})
public class Core {

    private final Scores large = SpeedBenchmark.usable(SpeedBenchmark.marks(2972, 1128, 25));
    private final Scores panel = SpeedBenchmark.usable(SpeedBenchmark.marks(40, 12, 12));
    private final List<Choice> pairs = pairs(58, 1_083);

    @Benchmark
    public AdditiveFit additive() {
        return AdditiveModel.fit(large);
    }

    @Benchmark
    public CalibrationReport judges() {
        return Calibration.of(panel, new CalibrationSettings(4, 1, Model.JUDGES), _ -> {});
    }

    @Benchmark
    public ComparisonReport comparison() {
        return Comparison.of(pairs, new ComparisonSettings(null, false, 1));
    }

    /** As many as a season of ice hockey has teams and games; the better wins the more often. */
    private static List<Choice> pairs(int entries, int count) {
        Random random = new Random(1);
        double[] worth = random.doubles(entries).toArray();
        return IntStream.range(0, count)
                .mapToObj(k -> {
                    int one = k % entries;
                    int other = (one + 1 + random.nextInt(entries - 1)) % entries;
                    double chance = 1 / (1 + Math.exp(3 * (worth[other] - worth[one])));
                    boolean wins = random.nextDouble() < chance;
                    return Choice.between("e" + (wins ? one : other), "e" + (wins ? other : one));
                })
                .toList();
    }
}
