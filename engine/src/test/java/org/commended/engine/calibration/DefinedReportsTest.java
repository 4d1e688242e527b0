package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.engine.calibration.Tables.row;
import static org.commended.engine.calibration.Tables.scores;

import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.calibration.AdditiveFit.Components;
import org.commended.engine.calibration.AdditiveFit.Effect;
import org.junit.jupiter.api.Test;

/** Tables that hold too little to fit have a report, and a sentence that says why it is thin. */
class DefinedReportsTest {

    private static final double GAP = Double.NaN;

    @Test
    void noScores() {
        AdditiveFit fit = AdditiveModel.fit(scores());

        assertThat(fit.entries()).isEmpty();
        assertThat(fit.reml()).isNull();
        assertThat(fit.warnings()).containsExactly("There are no scores.");
    }

    @Test
    void oneScore() {
        AdditiveFit fit = AdditiveModel.fit(scores(row(7)));

        assertThat(fit.intercept()).isEqualTo(7);
        assertThat(fit.entries()).containsExactly(new Effect(0, null));
        assertThat(fit.warnings()).hasSize(1).allMatch(warning -> warning.contains("too few scores"));
    }

    @Test
    void allScoresEqual() {
        AdditiveFit fit = AdditiveModel.fit(scores(row(7, 7, 7), row(7, 7, 7)));

        assertThat(fit.components()).isEqualTo(new Components(0, 0, 0));
        assertThat(fit.entries()).containsOnly(new Effect(0, 0.0));
        assertThat(fit.warnings()).anyMatch(warning -> warning.contains("the same"));
    }

    @Test
    void oneJudge() {
        AdditiveFit fit = AdditiveModel.fit(scores(row(7), row(5), row(3)));

        assertThat(fit.components().judge()).isZero();
        assertThat(fit.entries()).extracting(Effect::effect).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(fit.entries().getFirst().effect()).isPositive();
        assertThat(fit.warnings()).anyMatch(warning -> warning.contains("one judge"));
    }

    @Test
    void oneEntry() {
        AdditiveFit fit = AdditiveModel.fit(scores(row(7, 5, 3)));

        assertThat(fit.components().entry()).isZero();
        assertThat(fit.intercept()).isEqualTo(5);
        assertThat(fit.warnings()).anyMatch(warning -> warning.contains("two entries"));
    }

    @Test
    void partsThatNobodyLinksAreFittedTogether() {
        AdditiveFit fit = AdditiveModel.fit(
                scores(row(7, 5, GAP, GAP), row(6, 3, GAP, GAP), row(GAP, GAP, 2, 4), row(GAP, GAP, 5, 5)));

        assertThat(fit.entries()).hasSize(4).allMatch(effect -> Double.isFinite(effect.effect()));
    }

    @Test
    void scoresThatAreExactSumsLeaveNextToNoResidual() {
        AdditiveFit fit = AdditiveModel.fit(scores(row(1, 2, 4), row(3, 4, 6), row(4, 5, 7), row(8, 9, 11)));

        assertThat(fit.components().residual()).isLessThan(0.01);
        assertThat(fit.entries()).allMatch(effect -> Double.isFinite(effect.effect()));
    }

    @Test
    void threadsDoNotChangeABit() {
        Scores table = scores(TwoWay.NINE_BY_FOUR);
        AdditiveFit alone = AdditiveModel.fit(table);

        List<AdditiveFit> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(_ -> AdditiveModel.fit(table))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }
}
