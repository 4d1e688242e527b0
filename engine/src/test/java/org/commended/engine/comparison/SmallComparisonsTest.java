package org.commended.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.commended.engine.comparison.Choice.Alternative;
import org.commended.engine.comparison.ComparisonReport.Worth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons small enough for their answer to be worked out on paper. */
class SmallComparisonsTest {

    private static final Offset<Double> CLOSE = within(1e-7);
    private static final ComparisonSettings PLAIN = new ComparisonSettings(null, false, 1);

    /** w = ±x with n (1 − σ(2x)) = x; information n p q (1, −1) + 1. */
    @Test
    void withAPriorANeverBeatenEntryIsWorthSomethingFinite() {
        List<Choice> choices = Collections.nCopies(4, Choice.between("a", "b"));
        ComparisonReport report = Comparison.of(choices, new ComparisonSettings(null, true, 1));

        double x = of(report, "a").worth();
        double p = 1 / (1 + Math.exp(-2 * x));
        double information = 4 * p * (1 - p);
        assertThat(x).isPositive().isCloseTo(4 * (1 - p), CLOSE);
        assertThat(of(report, "b").worth()).isCloseTo(-x, CLOSE);
        assertThat(of(report, "a").se()).isCloseTo(Math.sqrt((1 + information) / (1 + 2 * information)), CLOSE);
        assertThat(report.logLikelihood()).isCloseTo(4 * Math.log(p), CLOSE);
        assertThat(report.deviance()).isCloseTo(-8 * Math.log(p), CLOSE);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void withAPriorAReferenceMakesDifferencesOfWorths() {
        List<Choice> choices = Collections.nCopies(4, Choice.between("a", "b"));
        ComparisonReport free = Comparison.of(choices, new ComparisonSettings(null, true, 1));
        ComparisonReport report = Comparison.of(choices, new ComparisonSettings("b", true, 1));

        double x = of(free, "a").worth();
        double p = 1 / (1 + Math.exp(-2 * x));
        assertThat(of(report, "b").worth()).isZero();
        assertThat(of(report, "b").se()).isZero();
        assertThat(of(report, "a").worth()).isCloseTo(2 * x, CLOSE);
        assertThat(of(report, "a").se()).isCloseTo(Math.sqrt(2 / (1 + 8 * p * (1 - p))), CLOSE);
    }

    @Test
    void theReferenceIsWorthNothingAndKnownForSure() {
        List<Choice> choices = List.of(Choice.between("a", "b"), Choice.between("a", "b"), Choice.between("b", "a"));
        ComparisonReport report = Comparison.of(choices, new ComparisonSettings("b", false, 1));

        assertThat(of(report, "a").worth()).isCloseTo(Math.log(2), CLOSE);
        assertThat(of(report, "a").se()).isCloseTo(Math.sqrt(1.5), CLOSE);
        assertThat(of(report, "b"))
                .isEqualTo(new Worth("b", 0, 0, 2, of(report, "b").topProbability()));
        assertThat(Comparison.of(choices, new ComparisonSettings("nobody", false, 1)))
                .isEqualTo(Comparison.of(choices, PLAIN));
    }

    @ParameterizedTest
    @CsvSource({
        "a>b b>a b>c c>b, true",
        "a>b b>c c>a, true",
        "a>b b>a a>c, false",
        "a>b b>a c>a, false",
        "a>b b>a c>d d>c, false",
        "a>b, false"
    })
    void worthsAreOpenUnlessPreferencesLeadFromEachToEach(String pairs, boolean closed) {
        List<Choice> choices = new ArrayList<>();
        for (String pair : pairs.split(" ")) {
            choices.add(Choice.between(pair.substring(0, 1), pair.substring(2)));
        }

        assertThat(new Preferences(choices).isConnected()).isEqualTo(closed);
        assertThat(Comparison.of(choices, PLAIN).warnings()).hasSize(closed ? 0 : 1);
    }

    @Test
    void aTieIsHalfAWinEachAndFitsPerfectly() {
        Choice tie = new Choice(List.of(new Alternative("a", 0.5, 1, false), new Alternative("b", 0.5, 1, false)), 3);
        ComparisonReport report = Comparison.of(List.of(tie), PLAIN);

        assertThat(report.logLikelihood()).isCloseTo(3 * Math.log(0.5), CLOSE);
        assertThat(report.deviance()).isCloseTo(0, CLOSE);
        assertThat(report.entries()).extracting(Worth::rank).containsOnly(1);
        assertThat(of(report, "a").topProbability()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void theLastOfAnOrderAreNoChoice() {
        assertThat(Choice.ofRanking(List.of(List.of("a"), List.of("b", "c")))).hasSize(2);
        assertThat(Choice.ofRanking(List.of(List.of("a", "b", "c")))).hasSize(2);
        assertThat(Choice.ofRanking(List.of(List.of("a")))).isEmpty();
    }

    @Test
    void weightsCountAsRepetition() {
        Choice thrice = new Choice(Choice.between("a", "b").alternatives(), 3);
        ComparisonReport weighted = Comparison.of(List.of(thrice, Choice.between("b", "a")), PLAIN);
        Choice once = Choice.between("a", "b");
        ComparisonReport repeated = Comparison.of(List.of(once, once, once, Choice.between("b", "a")), PLAIN);

        assertThat(of(weighted, "b").worth()).isCloseTo(-Math.log(3), CLOSE);
        assertThat(of(weighted, "b").se()).isCloseTo(of(repeated, "b").se(), CLOSE);
        assertThat(weighted.deviance()).isCloseTo(repeated.deviance(), CLOSE);
    }

    private static Worth of(ComparisonReport report, String entry) {
        return report.entries().stream()
                .filter(worth -> worth.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
