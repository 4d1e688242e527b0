package org.commended.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.commended.shared.picture.BarChart.Bar;
import org.commended.shared.picture.DaysChart.Line;
import org.commended.shared.picture.DaysChart.Mark;
import org.commended.shared.picture.DaysChart.Totals;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final int DAYS = 35;

    @Property(tries = 300)
    void theWordsAtTheLinesNeverStandOnEachOther(
            @ForAll @IntRange(min = 1, max = DAYS + 1) int days,
            @ForAll @IntRange(max = 400) int pace,
            @ForAll @IntRange(max = 400) int paceBefore) {
        var totals = new Totals(DAYS, line(days, pace, ""), line(DAYS + 1, paceBefore, "in the end"));
        var notes = new DayNotes(totals, Math.max(1, 1.05 * DAYS * Math.max(pace, paceBefore))).place();

        for (var one : notes) {
            assertThat(one.y()).isBetween(-8.0, DayNotes.FOOT);
            notes.stream().filter(other -> other != one).forEach(other -> assertThat(Math.abs(one.y() - other.y()))
                    .isGreaterThanOrEqualTo(18));
        }
    }

    private static Line line(int days, int pace, String end) {
        return new Line(IntStream.range(0, days).mapToObj(day -> day * pace).toList(), "today", end);
    }

    @Test
    void aYearWithNothingBeforeItHasOneLine() {
        var chart = new DaysChart("says", "entries", List.of(), new Totals(DAYS, line(9, 3, ""), null));

        assertThat(chart.draw().markup()).contains("class=\"this\"").doesNotContain("class=\"last\"");
    }

    @Test
    void aWindowOpenedTodayHasAChartToo() {
        var none = new Line(List.of(), "nothing yet", "");
        var chart = new DaysChart("says", "entries", List.of(new Mark(0, "today")), new Totals(0, none, null));

        assertThat(chart.draw().markup()).contains("nothing yet").doesNotContain("NaN", "Infinity");
    }

    @Test
    void theTopmostFigureOfTheScaleNamesItsUnit() {
        var chart = new DaysChart("says", "entries", List.of(), new Totals(DAYS, line(36, 100, ""), null));

        assertThat(chart.draw().markup()).contains(">3,000 entries<", ">1,000<");
    }

    @Test
    void axesAreMarkedAtRoundFigures() {
        assertThat(Steps.between(0, 359, 1).marks()).containsExactly(0.0, 100.0, 200.0, 300.0);
        assertThat(Steps.between(0, 1, 1).marks()).containsExactly(0.0, 1.0);
        assertThat(Steps.between(1, 5, 0).marks()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(Steps.between(2.4, 5, 0).marks()).containsExactly(2.5, 3.0, 3.5, 4.0, 4.5, 5.0);
    }

    @Test
    void theLongestBarLeavesRoomForItsFigure() {
        var chart = new BarChart("says", List.of(new Bar("All", 10, "10 of 10", true), new Bar("Half", 5, "5", false)));

        assertThat(chart.draw().markup()).contains("width=\"77.2%\"", "width=\"38.6%\"");
    }

    @Test
    void longWordsUnderABarAreBrokenAndNothingIsLost() {
        var label = "Ask a neighbouring council, usually by telephone " + "x".repeat(100);

        var lines = Lines.wrap(label, 42);

        assertThat(lines).allMatch(line -> line.length() <= 42);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(label.replace(" ", ""));
    }

    @Test
    void progressPastItsEndsIsTakenAsTheEnd() {
        assertThat(ProgressBar.draw("", 9, 4)).isEqualTo(ProgressBar.draw("", 4, 4));
        assertThat(ProgressBar.draw("", -1, 0).markup()).contains("width=\"0%\"");
    }

    @Test
    void aScaleWithoutLengthIsRefused() {
        assertThatThrownBy(() -> new DotPlot(3, 3, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
