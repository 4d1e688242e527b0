package org.commended.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Warm timings, the best of several rounds, since other work on the machine only ever makes a round slower. */
class NamesSpeedBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int ROUNDS = 15;

    /** Measured: about 15 ms. */
    @Test
    void theRegisterIsReadInLessThanATenthOfASecond() {
        assertThat(fastestNanos(() -> new RegisterReader().read())).isLessThan(100_000_000);
    }

    /** Measured: about 0.1 ms on average, 0.3 ms for misprints in several words. */
    @Test
    void aSearchTakesNoLongerThanAMillisecond() {
        BodySearch search = new BodySearch(Register.shipped());

        assertThat(List.of(
                        "c", "bar", "lond", "st h", "ynys mon", "kens chel", "middlesborogh", "north yorksire coucnil"))
                .allSatisfy(typed -> assertThat(fastestNanos(() -> hundredTimes(() -> search.search(typed, TODAY, 10))))
                        .isLessThan(100 * 1_000_000L));
    }

    private static void hundredTimes(Runnable work) {
        for (int i = 0; i < 100; i++) {
            work.run();
        }
    }

    private static long fastestNanos(Runnable work) {
        return LongStream.range(0, ROUNDS)
                .map(_ -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
