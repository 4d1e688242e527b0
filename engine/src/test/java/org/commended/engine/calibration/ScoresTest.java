package org.commended.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.commended.engine.calibration.ScoreProblem.Part;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Scale FIVE = new Scale(1, 5, 1);

    @Test
    void everythingThatIsWrongIsReportedAtOnceInTheOrderOfTheRows() {
        List<Mark> marks = List.of(
                Mark.overall("a", "x", 9),
                Mark.overall("", "x", 3),
                Mark.overall("b", " ", 3),
                Mark.overall("c", "x", Double.NaN),
                Mark.overall("a", "x", 2),
                new Mark("d", "x", 3, "", "", 0));

        assertThat(refused(marks))
                .extracting(ScoreProblem::row, ScoreProblem::part)
                .startsWith(
                        tuple(0, Part.SCORE),
                        tuple(1, Part.ENTRY),
                        tuple(2, Part.JUDGE),
                        tuple(3, Part.SCORE),
                        tuple(4, Part.ENTRY));
    }

    @Test
    void aScoreBetweenTheStepsIsRefusedInWordsThatNameTheScale() {
        assertThat(refused(List.of(Mark.overall("a", "x", 2.5))))
                .containsExactly(new ScoreProblem(0, Part.SCORE, "a score from 1 to 5 in steps of 1"));
    }

    @Test
    void anEntryHasOneGroupAndACriterionOneWeight() {
        List<Mark> marks = List.of(
                new Mark("a", "x", 3, "north", "impact", 2),
                new Mark("a", "y", 3, "south", "impact", 2),
                new Mark("b", "x", 3, "north", "impact", 1));

        assertThat(refused(marks))
                .extracting(ScoreProblem::row, ScoreProblem::part)
                .containsExactly(tuple(1, Part.GROUP), tuple(2, Part.WEIGHT));
    }

    @Test
    void criteriaAreFoldedByWeightAndTheScaleBecomesFiner() {
        Scores scores = Tables.usable(
                List.of(new Mark("a", "x", 5, "", "impact", 2), new Mark("a", "x", 2, "", "reach", 1)), FIVE);

        assertThat(scores.size()).isEqualTo(1);
        assertThat(scores.score(0)).isEqualTo(4);
        assertThat(scores.scale()).isEqualTo(new Scale(1, 5, 1 / 3.0));
        assertThat(scores.warnings()).isEmpty();
    }

    @Test
    void missingCriteriaAreWarnedAbout() {
        Scores scores = Tables.usable(
                List.of(
                        new Mark("a", "x", 5, "", "impact", 2),
                        new Mark("a", "x", 2, "", "reach", 1),
                        new Mark("b", "x", 3, "", "reach", 1)),
                FIVE);

        assertThat(scores.score(1)).isEqualTo(3);
        assertThat(scores.warnings()).hasSize(1).allMatch(warning -> warning.contains("missing criteria: 1"));
    }

    @Test
    void withoutAScaleTheObservedOneIsTakenAndSaidSo() {
        Scores scores = Tables.scores(Tables.row(2, 4.5), Tables.row(3, 3.5));

        assertThat(scores.scale()).isEqualTo(new Scale(2, 4.5, 0.5));
        assertThat(scores.warnings()).hasSize(1).allMatch(warning -> warning.startsWith("No scale was given"));
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<Mark> marks = new ArrayList<>(Tables.marks(TwoWay.NINE_BY_FOUR));
        AdditiveFit before = AdditiveModel.fit(Tables.usable(marks, null));
        Collections.shuffle(marks, new Random(7));

        assertThat(AdditiveModel.fit(Tables.usable(marks, null))).isEqualTo(before);
    }

    private static List<ScoreProblem> refused(List<Mark> marks) {
        return switch (Scores.check(marks, FIVE)) {
            case ScoreCheck.Usable _ -> throw new AssertionError("nothing was refused");
            case ScoreCheck.Refused(List<ScoreProblem> problems) -> problems;
        };
    }
}
