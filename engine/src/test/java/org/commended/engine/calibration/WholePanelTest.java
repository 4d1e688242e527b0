package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.commended.engine.calibration.AdditiveFit.Components;
import org.commended.engine.calibration.CalibrationSettings.Model;
import org.junit.jupiter.api.Test;

/** What a report says of a panel beside its ranking: how far it can be relied on, and each criterion by itself. */
class WholePanelTest {

    @Test
    void theGCoefficientIsTheShareOfQualityInTheMeanOfTheReadings() {
        RawScores raw = new RawScores(Tables.scores(Tables.row(1, 2, 3, 4), Tables.row(2, 2, Double.NaN, Double.NaN)));
        Generalizability found = Generalizability.of(raw, new Components(2, 1, 3));

        double error = 9 * (1 / 4.0 + 1 / 2.0) / 2;
        assertThat(found.relative()).isCloseTo(4 / (4 + error), within(1e-12));
        assertThat(found.absolute()).isCloseTo(4 / (4 + error + (1 / 4.0 + 1 / 2.0) / 2), within(1e-12));
        assertThat(Generalizability.of(raw, new Components(0, 0, 0))).isEqualTo(new Generalizability(null, null));
    }

    /** On a full table the G-coefficient is ICC(3,k), and Φ is ICC(2,k). */
    @Test
    void onAFullTableTheCoefficientsAreIntraclassCorrelations() {
        TwoWay design = new TwoWay(TwoWay.NINE_BY_FOUR);
        Generalizability found = report(Tables.marks(TwoWay.NINE_BY_FOUR)).generalizability();

        double entries = design.entryVariance() * 4;
        assertThat(found.relative()).isCloseTo(entries / (entries + design.residualSquare()), within(1e-5));
        assertThat(found.absolute())
                .isCloseTo(entries / (entries + design.residualSquare() + design.judgeVariance()), within(1e-5));
    }

    @Test
    void eachCriterionIsReportedAsIfItWereAlone() {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : Tables.marks(TwoWay.NINE_BY_FOUR)) {
            marks.add(new Mark(mark.entry(), mark.judge(), mark.score(), "", "impact", 2));
            if (!mark.entry().equals("e03")) {
                marks.add(new Mark(mark.entry(), mark.judge(), 10 - mark.score(), "", "craft", 1));
            }
        }
        CalibrationReport report = report(marks);
        AdditiveFit alone = AdditiveModel.fit(Tables.scores(TwoWay.NINE_BY_FOUR));

        assertThat(report.criteria()).extracting(CriterionReport::criterion).containsExactly("craft", "impact");
        CriterionReport impact = report.criteria().get(1);
        assertThat(impact.weight()).isEqualTo(2);
        assertThat(impact.components()).isEqualTo(alone.components());
        assertThat(impact.entries().get(4).additive().score())
                .isEqualTo(alone.intercept() + alone.entries().get(4).effect());
        assertThat(report.criteria().getFirst().entries())
                .extracting(CriterionReport.Entry::entry)
                .hasSize(8)
                .doesNotContain("e03");
        assertThat(report(Tables.marks(TwoWay.NINE_BY_FOUR)).criteria()).isEmpty();
    }

    @Test
    void heavyErrorsLetASingleScoreThatIsFarOutCountForLess() {
        Simulated season = Simulated.season(Simulated.CLEAN, new int[] {40, 8, 6}, 31);
        List<Mark> marks = new ArrayList<>();
        Scores scores = season.scores();
        for (int reading = 0; reading < scores.size(); reading++) {
            boolean far = reading == 0;
            marks.add(Mark.overall(
                    scores.entries().get(scores.entry(reading)),
                    scores.judges().get(scores.judge(reading)),
                    far ? 1 : Math.max(4, scores.score(reading))));
        }
        Scores spoilt = Tables.usable(marks, Simulated.TEN);
        CalibrationReport normal = Calibration.of(spoilt, new CalibrationSettings(3, 1, Model.JUDGES), _ -> {});
        CalibrationReport heavy = Calibration.of(spoilt, new CalibrationSettings(3, 1, Model.JUDGES, true), _ -> {});

        assertThat(scoreOf(heavy, "e0000")).isGreaterThan(scoreOf(normal, "e0000") + 0.1);
        assertThat(scoreOf(heavy, "e0020")).isCloseTo(scoreOf(normal, "e0020"), within(0.5));
    }

    private static double scoreOf(CalibrationReport report, String entry) {
        return report.entries().stream()
                .filter(each -> each.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .score()
                .score();
    }

    private static CalibrationReport report(List<Mark> marks) {
        return Calibration.of(Tables.usable(marks, null), new CalibrationSettings(1, 1, Model.ADDITIVE), _ -> {});
    }
}
