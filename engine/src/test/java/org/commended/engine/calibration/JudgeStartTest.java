package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.numbers.RandomStream;
import org.junit.jupiter.api.Test;

/** Chains start at the additive model's solution, shaken so that they begin apart; and what their draws are told in. */
class JudgeStartTest {

    private static final Scores SEASON =
            Simulated.season(Simulated.MAIN, new int[] {400, 80, 4}, 5).scores();

    private static JudgeState start(Scores scores) {
        return new JudgeState(new IntervalScores(scores), AdditiveModel.fit(scores), new RandomStream(1, 1));
    }

    @Test
    void qualitiesAreTheEffectsOfEntriesShakenByAThirdOfTheirDeviation() {
        AdditiveFit fit = AdditiveModel.fit(SEASON);
        JudgeState state = start(SEASON);
        double variance = Math.pow(fit.components().entry(), 2);
        assertThat(state.qualityVariance).isEqualTo(variance);
        double[] shaken = state.quality.clone();
        Arrays.setAll(shaken, entry -> shaken[entry] - fit.entries().get(entry).effect());
        assertThat(Tables.mean(shaken)).isCloseTo(0, within(0.05));
        assertThat(sd(shaken) / Math.sqrt(variance)).isCloseTo(0.3, within(0.03));
        assertThat(state.groupMean).containsOnly(0);
    }

    @Test
    void judgesStartAtTheirSeverityWithOrdinarySpreadAndNoise() {
        AdditiveFit fit = AdditiveModel.fit(SEASON);
        JudgeState state = start(SEASON);
        for (int judge = 0; judge < 80; judge++) {
            assertThat(state.severity[judge]).isEqualTo(fit.judges().get(judge).effect());
        }
        assertThat(state.severityVariance).isEqualTo(Math.pow(fit.components().judge(), 2));
        assertThat(Tables.mean(state.spread)).isCloseTo(1, within(0.05));
        assertThat(sd(state.spread)).isCloseTo(0.1, within(0.03));
        assertThat(state.noise).containsOnly(Math.pow(fit.components().residual(), 2));
        assertThat(state.weight).containsOnly(1);
        assertThat(state.latent).isEqualTo(new IntervalScores(SEASON).middle);
    }

    @Test
    void tracksStartAtTheirMeans() {
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            String track = k / 3 < 10 ? "north" : "south";
            marks.add(new Mark("e" + k / 3, "j" + k % 3, (track.equals("north") ? 6 : 3) + k % 4, track, "", 1));
        }
        Scores scores = Tables.usable(marks, new Scale(1, 10, 1));
        AdditiveFit fit = AdditiveModel.fit(scores);
        JudgeState state = start(scores);
        double centre = new IntervalScores(scores).centre;
        assertThat(state.groupMean)
                .containsExactly(
                        fit.groupMeans().get(0) - centre, fit.groupMeans().get(1) - centre);
        double[] south = IntStream.range(0, 20)
                .filter(entry -> scores.groupOf(entry) == 1)
                .mapToDouble(entry -> state.quality[entry])
                .toArray();
        assertThat(Tables.mean(south)).isCloseTo(state.groupMean[1], within(0.3));
    }

    /** Entries alike, judges alike, no noise: a hundredth of the scores' variance each. */
    @Test
    void noVarianceStartsAtNothing() {
        Scores alike = Tables.scores(Tables.row(1, 2, 1, 2), Tables.row(2, 1, 2, 1), Tables.row(1, 2, 2, 1));
        JudgeState state = start(alike);
        double least = 0.01 * new IntervalScores(alike).spread;
        assertThat(state.qualityVariance).isEqualTo(least);
        assertThat(state.severityVariance).isEqualTo(least);
        Scores additive = Tables.scores(Tables.row(1, 2, 4), Tables.row(2, 3, 5), Tables.row(4, 5, 7));
        assertThat(start(additive).noiseLevel).isEqualTo(0.01 * new IntervalScores(additive).spread);
    }

    @Test
    void drawsAreToldAsThePanelsAverageJudgeWouldScore() {
        Simulated season = Simulated.season(Simulated.MAIN, new int[] {60, 10, 6}, 6);
        Scores scores = season.scores();
        CalibrationSettings settings = new CalibrationSettings(3, 1, CalibrationSettings.Model.JUDGES);
        JudgeDraws draws = new JudgeDraws(scores, AdditiveModel.fit(scores), settings);
        assertThat(draws.truth).hasDimensions(4_000, 60);
        assertThat(draws.likelihood).hasDimensions(400, 360);
        assertThat(Tables.mean(draws.severity)).isCloseTo(0, within(1e-9));
        assertThat(Tables.mean(draws.spread)).isCloseTo(1, within(1e-9));
        assertThat(Tables.mean(draws.noise) / Tables.mean(season.noise())).isCloseTo(1, within(0.2));
        double raw = new IntervalScores(scores).centre;
        assertThat(Tables.mean(draws.scores())).isCloseTo(raw, within(0.25));
        double first = 0;
        for (float[] draw : draws.truth) {
            first += draw[0] / 4_000.0;
        }
        assertThat(draws.scores()[0]).isCloseTo(first, within(1e-4));
    }

    private static double sd(double[] values) {
        double mean = Tables.mean(values);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }
}
