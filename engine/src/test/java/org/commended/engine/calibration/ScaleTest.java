package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "1, 5, 1, 1, true",
        "1, 5, 1, 5, true",
        "1, 5, 1, 3, true",
        "1, 5, 1, 0, false",
        "1, 5, 1, 6, false",
        "1, 5, 1, 2.5, false",
        "1, 5, 1, 3.0000001, true",
        "1, 5, 1, 3.00001, false",
        "1, 5, 1, 0.9999995, true",
        "1, 5, 1, 5.00001, false",
        "0, 1, 0.1, 0.30000000000000004, true",
        "0, 1, 0.1, 0.35, false",
        "0, 1, 0.1, 1.0000002, false",
        "0, 10, 0, 3.14159, true",
        "0, 10, 0, 10.1, false",
        "0, 10, 0, -0.1, false"
    })
    void aScoreIsAllowedAtTheStepsWithinTheEnds(double low, double high, double step, double score, boolean allowed) {
        assertThat(new Scale(low, high, step).allows(score)).isEqualTo(allowed);
    }

    @Test
    void whatIsObservedIsTheRangeAndTheSmallestStepThatAllFit() {
        assertThat(Scale.observed(new double[] {4, 1, 2, 2})).isEqualTo(new Scale(1, 4, 1));
        assertThat(Scale.observed(new double[] {10, 4, 6})).isEqualTo(new Scale(4, 10, 2));
        assertThat(Scale.observed(new double[] {1, 2, 3.5})).isEqualTo(new Scale(1, 3.5, 0));
        assertThat(Scale.observed(new double[] {3, 3})).isEqualTo(new Scale(3, 3, 0));
        assertThat(Scale.observed(new double[0])).isEqualTo(new Scale(0, 0, 0));
    }

    @Test
    void aCompositeIsAsFineAsItsWeightsMakeIt() {
        Scale five = new Scale(1, 5, 1);

        assertThat(five.ofComposite(new double[] {1, 1})).isEqualTo(new Scale(1, 5, 0.5));
        assertThat(five.ofComposite(new double[] {1, 3})).isEqualTo(new Scale(1, 5, 0.25));
        assertThat(five.ofComposite(new double[] {2, 4})).isEqualTo(new Scale(1, 5, 1 / 3.0));
        assertThat(five.ofComposite(new double[] {1, 1.5})).isEqualTo(new Scale(1, 5, 0));
    }
}
