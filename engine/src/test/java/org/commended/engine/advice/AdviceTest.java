package org.commended.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Scores SCORES = scores();
    private static final CalibrationReport REPORT =
            Calibration.of(SCORES, new CalibrationSettings(5, 1, CalibrationSettings.Model.ADDITIVE), _ -> {});

    @Test
    void readingsAreAskedForNearTheLine() {
        List<Suggestion> advice = Advice.of(SCORES, REPORT, 5, new Advice.Limits(4, null));

        List<String> near = REPORT.entries().subList(2, 9).stream()
                .map(entry -> entry.entry())
                .toList();
        assertThat(advice).hasSize(4).extracting(Suggestion::entry).isSubsetOf(near);
        assertThat(advice).extracting(Suggestion::value).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void nobodyReadsTwiceOrMoreThanTheyCan() {
        Map<String, Integer> capacity = Map.of("j0", 2, "j1", 1, "new", 3);
        List<Suggestion> advice = Advice.of(SCORES, REPORT, 5, new Advice.Limits(50, capacity));

        assertThat(advice).hasSize(6).extracting(s -> s.entry() + s.judge()).doesNotHaveDuplicates();
        assertThat(advice).filteredOn(s -> s.judge().equals("new")).hasSize(3);
        for (int reading = 0; reading < SCORES.size(); reading++) {
            String entry = SCORES.entries().get(SCORES.entry(reading));
            String judge = SCORES.judges().get(SCORES.judge(reading));
            assertThat(advice)
                    .noneMatch(s -> s.entry().equals(entry) && s.judge().equals(judge));
        }
    }

    @Test
    void whereAllAreAboveTheLineThereIsNothingToAsk() {
        assertThat(Advice.of(SCORES, REPORT, 20, new Advice.Limits(4, null))).isEmpty();
    }

    /** On the line, with noise as large as the doubt: √(V/2) φ(0). */
    @Test
    void theValueIsThatOfTheFormula() {
        assertThat(Advice.value(0, 2, 2)).isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-12));
        assertThat(Advice.value(3, 2, 2)).isLessThan(Advice.value(1, 2, 2));
        assertThat(Advice.value(1, 2, 5)).isLessThan(Advice.value(1, 2, 2));
    }

    private static Scores scores() {
        Random random = new Random(4);
        List<Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < 20; entry++) {
            for (int k = 0; k < 3; k++) {
                double score = 10 - entry / 2.5 + random.nextGaussian();
                marks.add(Mark.overall("e%02d".formatted(entry), "j" + (entry + k) % 6, score));
            }
        }
        return switch (Scores.check(marks, null)) {
            case ScoreCheck.Usable(Scores scores) -> scores;
            case ScoreCheck.Refused refused -> throw new AssertionError(refused);
        };
    }
}
