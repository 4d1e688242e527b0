package org.commended.engine.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.commended.engine.Reference;
import org.junit.jupiter.api.Test;

/** Against the examples of the papers that define the measures. */
class AgreementTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final double GAP = Double.NaN;

    @Test
    void intraclassCorrelationsAreThoseOfShroutAndFleiss() throws IOException {
        List<CSVRecord> rows = Reference.table("shrout_fleiss.csv");
        Agreement.Correlations icc = of(rows.stream()
                        .map(row -> numbers(row, 0))
                        .toArray(double[][]::new))
                .intraclass();

        assertThat(icc.one1().value()).isCloseTo(.165742, CLOSE);
        assertThat(icc.two1().value()).isCloseTo(.289764, CLOSE);
        assertThat(icc.three1().value()).isCloseTo(.714841, CLOSE);
        assertThat(icc.twoK().value()).isCloseTo(.620051, CLOSE);
        assertThat(icc.threeK().value()).isCloseTo(.909316, CLOSE);
    }

    @Test
    void alphaIsThatOfKrippendorffsExampleWithGaps() throws IOException {
        double[][] judges = Reference.table("krippendorff4x12.csv").stream()
                .map(row -> numbers(row, 1))
                .toArray(double[][]::new);
        Agreement.Alphas alpha = of(Intraclass.columns(judges, 12)).alpha();

        assertThat(alpha.nominal().value()).isCloseTo(.743421, CLOSE);
        assertThat(alpha.ordinal().value()).isCloseTo(.815388, CLOSE);
        assertThat(alpha.interval().value()).isCloseTo(.849107, CLOSE);
        assertThat(alpha.ratio().value()).isCloseTo(.797403, CLOSE);
    }

    @Test
    void theMeanOfManyJudgesFollowsTheSpearmanBrownFormula() {
        Agreement.Correlations icc =
                of(new double[][] {{3, 4, 3}, {1, 2, 2}, {5, 4, 3}, {2, 5, 1}}).intraclass();

        assertThat(icc.oneK().value()).isCloseTo(stepUp(icc.one1(), 3), CLOSE);
        assertThat(icc.twoK().value()).isCloseTo(stepUp(icc.two1(), 3), CLOSE);
        assertThat(icc.threeK().value()).isCloseTo(stepUp(icc.three1(), 3), CLOSE);
    }

    @Test
    void oneOrderAmongAllJudgesIsFullConcordance() {
        Agreement same = of(new double[][] {{1, 10, 3}, {2, 20, 4}, {3, 30, 9}});

        assertThat(same.kendallW().value()).isEqualTo(1);
        assertThat(same.kendallWTies().value()).isEqualTo(1);
    }

    /** By hand: rank sums 4, 5, 9 less 6; a tie of two in each of two columns. */
    @Test
    void tiesLowerTheMostThatConcordanceCanReach() {
        Agreement tied = of(new double[][] {{1, 1, 1}, {1, 2, 1}, {3, 3, 3}});

        double deviation = 2.0 * 2.0 + 1.0 * 1.0 + 3.0 * 3.0;
        assertThat(tied.kendallW().value()).isCloseTo(12 * deviation / (9 * 24), CLOSE);
        assertThat(tied.kendallWTies().value()).isCloseTo(12 * deviation / (9 * 24 - 3 * 12), CLOSE);
    }

    @Test
    void onlyEntriesThatAllJudgesRatedCountWhereTheMeasureNeedsAFullTable() {
        Agreement full = of(new double[][] {{3, 4}, {1, 2}, {5, 3}});
        Agreement gaps = of(new double[][] {{3, 4}, {GAP, 5}, {1, 2}, {5, 3}});

        assertThat(gaps.intraclass()).isEqualTo(full.intraclass());
        assertThat(gaps.kendallW()).isEqualTo(full.kendallW());
    }

    @Test
    void whatIsNotDefinedSaysWhy() {
        assertThat(of(new double[0][0]).named().values()).allMatch(measure -> measure.reason() != null);
        assertThat(of(new double[][] {{3}, {4}}).named().values()).allMatch(measure -> measure.value() == null);
        assertThat(of(new double[][] {{3, 3}, {3, 3}}).named())
                .allSatisfy((name, measure) ->
                        assertThat(measure.value() == null).as(name).isEqualTo(!name.equals("kendall_w")));
        assertThat(of(new double[][] {{-1, 2}, {2, 3}}).alpha().ratio().reason())
                .contains("zero");
    }

    private static double stepUp(Measure single, int judges) {
        double one = single.value() == null ? GAP : single.value();
        return judges * one / (1 + (judges - 1) * one);
    }

    private static Agreement of(double[][] rows) {
        return Agreement.of(new Ratings(rows));
    }

    private static double[] numbers(CSVRecord row, int from) {
        return row.stream()
                .skip(from)
                .mapToDouble(cell -> cell.isEmpty() ? GAP : Double.parseDouble(cell))
                .toArray();
    }

    /** Judges who differ just so much by chance as entries do leave ICC(2,k) nothing to be a part of; rounding must not tell. */
    @Test
    void aCorrelationWhoseVariancesCancelIsUndefinedOnAnyScale() {
        for (double shift : new double[] {0, 0.1, 100}) {
            double[][] rows = {{7, 3, 2, 2}, {1, 3, 5, 5}, {3, 2, 3, 2}};
            for (double[] row : rows) {
                Arrays.setAll(row, judge -> row[judge] + shift);
            }
            Map<String, Measure> measures = Agreement.of(new Ratings(rows)).named();
            assertThat(measures.get("icc_2_k"))
                    .isEqualTo(Measure.undefined("The variances it is a part of cancel each other out."));
            assertThat(Objects.requireNonNull(measures.get("icc_2_1")).value()).isNotNull();
        }
    }
}
