package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static List<BigDecimal> figures(String... figures) {
        return Stream.of(figures).map(BigDecimal::new).toList();
    }

    @Test
    void nothing_has_no_summary() {
        assertThat(Summary.of(List.of())).isEmpty();
    }

    @Test
    void one_reading_has_a_mean_and_no_spread() {
        Summary summary = Summary.of(figures("4.05")).orElseThrow();
        assertThat(summary.mean()).isEqualByComparingTo("4.05");
        assertThat(summary.deviation()).isNull();
        assertThat(summary.readings()).isEqualTo(1);
    }

    /** Mean (4.05 + 3.20 + 4.60) / 3 = 3.95; squares .01 + .5625 + .4225 = .995; over 2 is .4975; its root .7053… */
    @Test
    void three_readings_as_calculated_by_hand() {
        Summary summary = Summary.of(figures("4.05", "3.20", "4.60")).orElseThrow();
        assertThat(Summary.shown(summary.mean())).isEqualTo("3.95");
        assertThat(summary.deviation()).isNotNull();
        assertThat(Summary.shown(java.util.Objects.requireNonNull(summary.deviation())))
                .isEqualTo("0.71");
        assertThat(summary.lowest()).isEqualByComparingTo("3.20");
        assertThat(summary.highest()).isEqualByComparingTo("4.60");
    }

    /** Divided by n − 1: 2 and 4 lie √2 apart from their mean, not 1. */
    @Test
    void the_spread_is_that_of_a_sample() {
        BigDecimal deviation = Summary.of(figures("2", "4")).orElseThrow().deviation();
        assertThat(deviation).isNotNull();
        assertThat(Summary.shown(java.util.Objects.requireNonNull(deviation))).isEqualTo("1.41");
    }

    /** 3.825 lies half-way between two shown figures; halves go up, also where binary fractions would fall short. */
    @Test
    void halves_are_rounded_up() {
        assertThat(Summary.shown(new BigDecimal("3.825"))).isEqualTo("3.83");
    }

    /** A third and two thirds are rounded before they are added; the mean is one half all the same. */
    @Test
    void means_that_are_equal_compare_equal_however_they_came_about() {
        BigDecimal third = BigDecimal.ONE.divide(new BigDecimal(3), MathContext.DECIMAL128);
        BigDecimal twoThirds = BigDecimal.TWO.divide(new BigDecimal(3), MathContext.DECIMAL128);
        Summary thirds = Summary.of(List.of(third, twoThirds)).orElseThrow();
        Summary halves = Summary.of(figures("0.5", "0.5")).orElseThrow();
        assertThat(thirds.mean()).isEqualByComparingTo(halves.mean());
    }

    @Property(tries = 200)
    void the_mean_lies_between_the_lowest_and_the_highest(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5) Integer> marks) {
        Summary summary =
                Summary.of(marks.stream().map(BigDecimal::valueOf).toList()).orElseThrow();
        assertThat(summary.mean()).isBetween(summary.lowest(), summary.highest());
    }
}
