package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.junit.jupiter.api.Test;

class JudgeModelTest {

    private static final int[] SIZES = {120, 20, 5};

    @Test
    void judgesAreToldApart() {
        Simulated season = Simulated.season(Simulated.MAIN, SIZES, 21);
        CalibrationReport report = calibrate(season.scores(), Model.JUDGES);

        double[] severity =
                report.judges().stream().mapToDouble(JudgeReport::severity).toArray();
        double[] spread =
                report.judges().stream().mapToDouble(JudgeReport::spread).toArray();
        double[] noise =
                report.judges().stream().mapToDouble(JudgeReport::noise).toArray();
        assertThat(correlation(severity, season.severity())).isGreaterThan(0.8);
        assertThat(correlation(spread, season.spread())).isGreaterThan(0.5);
        assertThat(correlation(noise, season.noise())).isGreaterThan(0.5);
        assertThat(Tables.mean(spread)).isBetween(0.99, 1.01);
    }

    @Test
    void qualityIsFoundAndItsIntervalsCoverIt() {
        Simulated season = Simulated.season(Simulated.MAIN, SIZES, 22);
        CalibrationReport report = calibrate(season.scores(), Model.JUDGES);

        double level = Tables.mean(season.quality());
        double found = report.entries().stream()
                .mapToDouble(entry -> entry.score().score())
                .average()
                .orElseThrow();
        long covered = report.entries().stream()
                .filter(entry -> {
                    int index = season.scores().entries().indexOf(entry.entry());
                    double truth = season.quality()[index] - level + found;
                    return truth >= entry.score().low()
                            && truth <= entry.score().high();
                })
                .count();
        assertThat(covered / 120.0).isBetween(0.8, 0.98);
    }

    @Test
    void theSeedDecidesAndThreadsDoNot() throws Exception {
        Scores scores =
                Simulated.season(Simulated.MAIN, new int[] {30, 8, 4}, 23).scores();
        CalibrationReport report = calibrate(scores, Model.AUTO);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> calibrate(scores, Model.AUTO)).get()).isEqualTo(report);
        }
        CalibrationReport other = Calibration.of(scores, new CalibrationSettings(3, 2, Model.AUTO), _ -> {});
        assertThat(other.entries()).isNotEqualTo(report.entries());
    }

    @Test
    void chainsAgree() {
        CalibrationReport report =
                calibrate(Simulated.season(Simulated.MAIN, SIZES, 24).scores(), Model.JUDGES);

        Convergence convergence = Objects.requireNonNull(report.model().convergence());
        assertThat(convergence.rHat()).isLessThan(1.05);
        assertThat(convergence.draws()).isGreaterThan(300);
    }

    @Test
    void judgesWithFewReadingsAreLeftToTheAdditiveModel() {
        CalibrationReport report = calibrate(Tables.scores(TwoWay.transposed(TwoWay.NINE_BY_FOUR)), Model.AUTO);

        assertThat(report.model().name()).isEqualTo("additive");
        assertThat(report.model().reason()).contains("fewer than 8");
        assertThat(report.model().convergence()).isNull();
    }

    @Test
    void aCarelessJudgeAndAFlatOneAreFlagged() {
        List<Mark> marks = new ArrayList<>(Tables.marks(TwoWay.NINE_BY_FOUR));
        int[] careless = {5, 2, 9, 6, 1, 8, 3, 9, 4};
        for (int entry = 0; entry < 9; entry++) {
            marks.add(Mark.overall("e0" + entry, "j08", careless[entry]));
            marks.add(Mark.overall("e0" + entry, "j09", 5));
        }
        List<JudgeReport> judges =
                calibrate(Tables.usable(marks, null), Model.ADDITIVE).judges();

        assertThat(judges.get(4).flags()).contains(JudgeReport.Flag.RANDOM);
        assertThat(judges.get(5).flags()).contains(JudgeReport.Flag.FLAT);
        assertThat(judges.get(0).flags()).isEmpty();
    }

    private static CalibrationReport calibrate(Scores scores, Model model) {
        return Calibration.of(scores, new CalibrationSettings(3, 1, model), _ -> {});
    }

    private static double correlation(double[] one, double[] other) {
        double x = Tables.mean(one);
        double y = Tables.mean(other);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int k = 0; k < one.length; k++) {
            xy += (one[k] - x) * (other[k] - y);
            xx += (one[k] - x) * (one[k] - x);
            yy += (other[k] - y) * (other[k] - y);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
