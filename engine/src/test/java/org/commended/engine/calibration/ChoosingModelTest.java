package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.commended.engine.calibration.Progress.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which model ranks is settled by what the table holds, and the reason says by what. */
class ChoosingModelTest {

    private static final Pattern FIGURES = Pattern.compile("judges (-?[0-9.]+), additive (-?[0-9.]+)");

    /** Every judge reads every entry. */
    private static Scores panel(int entries, int judges, long seed) {
        Random random = new Random(seed);
        List<Mark> marks = IntStream.range(0, entries * judges)
                .mapToObj(k -> Mark.overall(
                        "e" + k / judges,
                        "j" + k % judges,
                        Math.clamp(Math.round(3 + k / judges % 3 + random.nextGaussian()), 1, 7)))
                .toList();
        return Tables.usable(marks, new Scale(1, 7, 1));
    }

    private static CalibrationReport auto(Scores scores) {
        return Calibration.of(scores, new CalibrationSettings(2, 1, Model.AUTO), _ -> {});
    }

    @Test
    void judgesWhoReadEightEntriesAreEnoughAndSevenAreNot() {
        assertThat(auto(panel(8, 4, 1)).model().convergence()).isNotNull();
        CalibrationReport seven = auto(panel(7, 4, 1));
        assertThat(seven.model().convergence()).isNull();
        assertThat(seven.model().name()).isEqualTo("additive");
        assertThat(seven.model().reason()).isEqualTo("half of the judges scored fewer than 8 entries");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theModelThatForetellsBetterRanksAndTheReasonGivesTheFigures(long seed) {
        CalibrationReport report = auto(panel(9, 5, seed));
        Matcher figures = FIGURES.matcher(report.model().reason());
        assertThat(figures.find()).as(report.model().reason()).isTrue();
        double judges = Double.parseDouble(figures.group(1));
        double additive = Double.parseDouble(figures.group(2));
        assertThat(report.model().name()).isEqualTo(judges >= additive ? "judges" : "additive");
    }

    @Test
    void whereTheAdditiveModelRanksItsScoresAreTheScores() {
        auto(panel(7, 4, 1)).entries().forEach(entry -> {
            assertThat(entry.score().score()).isCloseTo(entry.additive().score(), within(1e-12));
            assertThat(entry.score().low()).isLessThan(entry.score().score());
            assertThat(entry.score().high()).isGreaterThan(entry.score().score());
        });
    }

    @Test
    void theStepsAreToldInTheirOrder() {
        List<Step> full = new ArrayList<>();
        Calibration.of(panel(8, 4, 1), new CalibrationSettings(2, 1, Model.JUDGES), full::add);
        assertThat(full).containsExactly(Step.ADDITIVE, Step.JUDGES, Step.RANKING);
        List<Step> brief = new ArrayList<>();
        Calibration.of(panel(8, 4, 1), new CalibrationSettings(2, 1, Model.ADDITIVE), brief::add);
        assertThat(brief).containsExactly(Step.ADDITIVE, Step.RANKING);
    }
}
