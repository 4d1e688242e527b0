package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose absence would give another first, against leaving each judge out of the model as it is defined. */
class WinnerWithoutTest {

    @ParameterizedTest
    @CsvSource({"8, 5, 3, 1", "12, 6, 2, 1", "5, 9, 4, 1", "12, 6, 3, 2"})
    void aJudgeDecidesWhereTheFirstIsAnotherWithoutThem(int entries, int judges, int reads, int groups) {
        int decided = 0;
        for (long seed = 1; seed <= 25; seed++) {
            Scores scores = UnbalancedTest.random(new int[] {entries, judges, reads, groups}, seed);
            Elimination whole = AdditiveModel.solve(scores).problem();
            int[] part = parts(scores, groups);
            boolean[] found = new WinnerWithout(scores, whole, part).list();
            int[] first = first(scores, whole, part, -1);
            for (int judge = 0; judge < found.length; judge++) {
                int[] without = first(scores, whole, part, judge);
                assertThat(found[judge]).isEqualTo(!java.util.Arrays.equals(first, without));
                decided += found[judge] ? 1 : 0;
            }
        }
        assertThat(decided).isPositive();
    }

    /** Each track by itself, so that there are several firsts. */
    private static int[] parts(Scores scores, int groups) {
        int[] part = new int[scores.entries().size()];
        for (int entry = 0; groups > 1 && entry < part.length; entry++) {
            part[entry] = scores.groupOf(entry);
        }
        return part;
    }

    private static int[] first(Scores scores, Elimination whole, int[] part, int left) {
        boolean[] kept = new boolean[scores.size()];
        for (int k = 0; k < kept.length; k++) {
            kept[k] = scores.judge(k) != left;
        }
        boolean entriesAreLarger = whole.table.entriesAreLarger;
        var ratios = new AdditiveFit.Components(
                entriesAreLarger ? whole.larger : whole.smaller, entriesAreLarger ? whole.smaller : whole.larger, 1);
        Scores others = scores.only(kept);
        DenseOracle oracle = new DenseOracle(others, ratios);
        int[] first = {-1, -1};
        for (int entry = 0; entry < part.length; entry++) {
            int best = first[part[entry]];
            if (best < 0 || score(scores, oracle, entry) > score(scores, oracle, best) + 1e-12) {
                first[part[entry]] = entry;
            }
        }
        return first;
    }

    private static double score(Scores scores, DenseOracle oracle, int entry) {
        return oracle.means.get(scores.groupOf(entry)) + oracle.entryEffects.get(entry);
    }

    @Test
    void aSingleJudgeDecidesNothingAndNobodyDoesWhereAGroupWouldHaveNoScoreLeft() {
        Scores alone = Tables.scores(Tables.row(1), Tables.row(4), Tables.row(2));
        assertThat(new WinnerWithout(alone, AdditiveModel.solve(alone).problem(), new int[3]).list())
                .containsOnly(false);
        Scores split = Tables.usable(
                java.util.List.of(
                        new Mark("a", "x", 1, "north", "", 1),
                        new Mark("b", "x", 4, "north", "", 1),
                        new Mark("c", "y", 2, "south", "", 1),
                        new Mark("d", "y", 5, "south", "", 1),
                        new Mark("a", "z", 2, "north", "", 1)),
                null);
        Elimination whole = Objects.requireNonNull(AdditiveModel.solve(split).problem());
        assertThat(new WinnerWithout(split, whole, new int[4]).list()).hasSize(3);
    }
}
