package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.commended.engine.Reference;
import org.commended.engine.calibration.AdditiveFit.Components;
import org.commended.engine.calibration.AdditiveFit.Effect;
import org.junit.jupiter.api.Test;

/** Against R's lme4 on published tables, and against the identities of balanced designs. */
class AdditiveModelTest {

    private static final Offset<Double> CLOSE = within(1e-5);
    /** R's search stops where the criterion no longer changes in its eleventh digit; its deviations have four. */
    private static final Offset<Double> AS_FAR_AS_R_SEARCHED = within(6e-5);

    @Test
    void penicillinIsAsInLme4() throws IOException {
        AdditiveFit fit = AdditiveModel.fit(reference("penicillin.csv", "plate", "sample", "diameter"));

        assertThat(fit.components().entry()).isCloseTo(0.8467025, AS_FAR_AS_R_SEARCHED);
        assertThat(fit.components().judge()).isCloseTo(1.9316138, AS_FAR_AS_R_SEARCHED);
        assertThat(fit.components().residual()).isCloseTo(0.5499227, AS_FAR_AS_R_SEARCHED);
        assertThat(fit.reml()).isCloseTo(330.860589, CLOSE);
        assertThat(fit.intercept()).isCloseTo(22.9722222, CLOSE);
    }

    @Test
    void wineIsAsInLme4() throws IOException {
        AdditiveFit fit = AdditiveModel.fit(reference("wine.csv", "bottle", "judge", "response"));

        assertThat(fit.components().judge()).isCloseTo(8.5169921, AS_FAR_AS_R_SEARCHED);
        assertThat(fit.components().entry()).isCloseTo(13.8170593, AS_FAR_AS_R_SEARCHED);
        assertThat(fit.components().residual()).isCloseTo(12.5868830, AS_FAR_AS_R_SEARCHED);
        assertThat(fit.reml()).isCloseTo(595.023553, CLOSE);
    }

    @Test
    void penicillinHasTheExactSolutionOfItsAnalysisOfVariance() throws IOException {
        Components components = AdditiveModel.fit(reference("penicillin.csv", "plate", "sample", "diameter"))
                .components();

        assertThat(components.entry()).isCloseTo(0.846704324, CLOSE);
        assertThat(components.judge()).isCloseTo(1.931558406, CLOSE);
        assertThat(components.residual()).isCloseTo(0.549923139, CLOSE);
    }

    @Test
    void onABalancedDesignTheComponentsAreThoseOfTheAnalysisOfVariance() {
        TwoWay design = new TwoWay(TwoWay.NINE_BY_FOUR);
        AdditiveFit fit = AdditiveModel.fit(Tables.scores(TwoWay.NINE_BY_FOUR));

        assertThat(fit.components().residual()).isCloseTo(Math.sqrt(design.residualSquare()), CLOSE);
        assertThat(fit.components().entry()).isCloseTo(Math.sqrt(design.entryVariance()), CLOSE);
        assertThat(fit.components().judge()).isCloseTo(Math.sqrt(design.judgeVariance()), CLOSE);
        assertThat(fit.reml()).isCloseTo(design.criterion(), CLOSE);
        assertThat(fit.intercept()).isCloseTo(design.mean(), CLOSE);
    }

    @Test
    void onABalancedDesignEffectsAreShrunkenMeansWithKnownDeviations() {
        TwoWay design = new TwoWay(TwoWay.NINE_BY_FOUR);
        AdditiveFit fit = AdditiveModel.fit(Tables.scores(TwoWay.NINE_BY_FOUR));

        for (int entry = 0; entry < 9; entry++) {
            Effect effect = fit.entries().get(entry);
            assertThat(effect.effect()).isCloseTo(design.entryEffect(entry), CLOSE);
            assertThat(effect.sd()).isCloseTo(design.entryDeviation(), CLOSE);
        }
        for (int judge = 0; judge < 4; judge++) {
            assertThat(fit.judges().get(judge).effect()).isCloseTo(design.judgeEffect(judge), CLOSE);
        }
    }

    @Test
    void itDoesNotMatterWhichFactorIsEliminated() {
        AdditiveFit upright = AdditiveModel.fit(Tables.scores(TwoWay.NINE_BY_FOUR));
        AdditiveFit lying = AdditiveModel.fit(Tables.scores(TwoWay.transposed(TwoWay.NINE_BY_FOUR)));

        assertThat(lying.reml()).isCloseTo(upright.reml(), CLOSE);
        for (int k = 0; k < 9; k++) {
            Effect there = lying.judges().get(k);
            Effect here = upright.entries().get(k);
            assertThat(there.effect()).isCloseTo(here.effect(), CLOSE);
            assertThat(there.sd()).isCloseTo(here.sd(), CLOSE);
        }
    }

    @Test
    void aFactorWithoutEffectHasNoVariance() {
        AdditiveFit fit = AdditiveModel.fit(
                Tables.scores(Tables.row(1, 2, 3), Tables.row(2, 3, 1), Tables.row(3, 1, 2), Tables.row(1, 3, 2)));

        assertThat(fit.components().entry()).isCloseTo(0, CLOSE);
        assertThat(fit.components().judge()).isCloseTo(0, CLOSE);
        assertThat(fit.entries())
                .allSatisfy(effect -> assertThat(effect.effect()).isCloseTo(0, CLOSE));
    }

    private static Scores reference(String file, String entry, String judge, String score) throws IOException {
        List<Mark> marks = Reference.table(file).stream()
                .map(row -> Mark.overall(row.get(entry), row.get(judge), Double.parseDouble(row.get(score))))
                .toList();
        return Tables.usable(marks, null);
    }
}
