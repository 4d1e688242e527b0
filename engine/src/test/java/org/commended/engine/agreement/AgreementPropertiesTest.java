package org.commended.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What measures of agreement must not depend on. */
class AgreementPropertiesTest {

    private static final int TRIES = 40;
    private static final List<String> OF_ORDER = List.of("alpha_ordinal", "kendall_w", "kendall_w_ties");

    @Property(tries = TRIES)
    void theOrderOfEntriesAndJudgesChangesNothing(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int entries) {
        double[][] rows = rows(random, entries);
        List<double[]> shuffled = Arrays.asList(rows.clone());
        Collections.shuffle(shuffled, random);
        double[][] turned = shuffled.stream()
                .map(row -> new double[] {row[2], row[0], row[3], row[1]})
                .toArray(double[][]::new);

        assertSame(measures(turned), measures(rows), List.copyOf(measures(rows).keySet()));
    }

    @Property(tries = TRIES)
    void whereTheScaleBeginsChangesAllButTheRatio(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int entries) {
        double[][] rows = rows(random, entries);
        List<String> names = measures(rows).keySet().stream()
                .filter(name -> !name.equals("alpha_ratio"))
                .toList();

        assertSame(measures(changed(rows, score -> 3 * score + 100)), measures(rows), names);
    }

    @Property(tries = TRIES)
    void whatLooksAtTheOrderAloneBearsAnyScale(@ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int entries) {
        double[][] rows = rows(random, entries);

        assertSame(measures(changed(rows, Math::exp)), measures(rows), OF_ORDER);
    }

    /** Severity is agreement's business in ICC(1) and ICC(2), not in ICC(3) nor where judges are ranked each by itself. */
    @Property(tries = TRIES)
    void aHarsherJudgeChangesNeitherConsistencyNorRanks(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 9) int entries) {
        double[][] rows = rows(random, entries);
        double[][] harsher = changed(rows, score -> score);
        for (double[] row : harsher) {
            row[1] -= 3;
        }
        assertSame(measures(harsher), measures(rows), List.of("icc_3_1", "icc_3_k", "kendall_w", "kendall_w_ties"));
    }

    private static void assertSame(Map<String, Measure> one, Map<String, Measure> other, List<String> names) {
        for (String name : names) {
            Double value = Objects.requireNonNull(one.get(name)).value();
            Double expected = Objects.requireNonNull(other.get(name)).value();
            assertThat(value == null).as(name).isEqualTo(expected == null);
            if (value != null && expected != null) {
                assertThat(value).as(name).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    private static SequencedMap<String, Measure> measures(double[][] rows) {
        return Agreement.of(new Ratings(rows)).named();
    }

    private static double[][] changed(double[][] rows, DoubleUnaryOperator change) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(change).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] rows(Random random, int entries) {
        double[][] rows = new double[entries][4];
        for (double[] row : rows) {
            Arrays.setAll(row, _ -> 1 + random.nextInt(7));
        }
        return rows;
    }
}
