package org.commended.judging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.Test;

class GoingOnTest {

    private static final PersonId ANN = PersonId.next();
    private static final PersonId BEN = PersonId.next();
    private static final EntryId FIRST = EntryId.next();
    private static final EntryId SECOND = EntryId.next();
    private static final EntryId THIRD = EntryId.next();
    private static final EntryId UNREAD = EntryId.next();
    private static final List<EntryId> ORDER = List.of(FIRST, SECOND, THIRD, UNREAD);

    private static Criterion criterion(String id) {
        return new Criterion(id, "Of the " + id, BigDecimal.ONE, List.of());
    }

    /** Two judges on two criteria: the marks of Ann, then those of Ben. */
    private static ScoreTable table(Map<EntryId, int[]> given) {
        List<Reading> readings = new ArrayList<>();
        given.forEach((entry, marks) -> {
            readings.add(new Reading(entry, ANN, Map.of("need", marks[0], "change", marks[1])));
            readings.add(new Reading(entry, BEN, Map.of("need", marks[2], "change", marks[3])));
        });
        return new ScoreTable(ORDER, List.of(ANN, BEN), List.of(criterion("need"), criterion("change")), readings);
    }

    private static final ScoreTable TABLE = table(new LinkedHashMap<>(
            Map.of(FIRST, new int[] {5, 4, 5, 4}, SECOND, new int[] {4, 3, 4, 3}, THIRD, new int[] {3, 4, 4, 3})));

    private static GoingOn by(StagePlan.GoingOn rule) {
        return new GoingOn(StagePlan.usual("desk", StageKind.DESK).goingOn(rule), TABLE);
    }

    @Test
    void nobody_goes_on_by_a_rule_where_the_panel_chooses() {
        assertThat(by(StagePlan.GoingOn.CHOSEN).of(ORDER)).isEmpty();
    }

    @Test
    void the_best_so_many_go_on_with_those_level_at_the_last_place_and_none_that_nobody_scored() {
        assertThat(by(StagePlan.GoingOn.best(1)).of(ORDER)).containsExactly(FIRST);
        assertThat(by(StagePlan.GoingOn.best(2)).of(ORDER)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(by(StagePlan.GoingOn.best(9)).of(ORDER)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void from_a_mean_on_it_is_that_mean_that_still_goes_on_and_no_rounding_helps() {
        assertThat(by(StagePlan.GoingOn.from(new BigDecimal("3.5"))).of(ORDER)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(by(StagePlan.GoingOn.from(new BigDecimal("3.501"))).of(ORDER))
                .containsExactly(FIRST);
    }

    @Test
    void what_has_to_be_met_is_every_criterion_and_not_most_of_them() {
        ScoreTable met = table(Map.of(FIRST, new int[] {2, 2, 2, 1}, SECOND, new int[] {2, 2, 1, 2}));
        StagePlan sifting = StagePlan.usual("sift", StageKind.DESK)
                .method(Method.PASS_FAIL)
                .goingOn(StagePlan.GoingOn.from(new BigDecimal("1.51")));
        assertThat(new GoingOn(sifting, met).of(ORDER)).isEmpty();
        ScoreTable most = table(Map.of(FIRST, new int[] {2, 2, 2, 2}, SECOND, new int[] {2, 1, 2, 1}));
        assertThat(new GoingOn(sifting, most).of(ORDER)).containsExactly(FIRST);
    }

    @Test
    void an_entry_reaches_the_level_that_asks_for_most_of_those_it_can() {
        StagePlan plan = StagePlan.usual("desk", StageKind.DESK)
                .levels(Map.of(
                        "gold", new BigDecimal("4.5"), "silver", new BigDecimal("3.5"), "bronze", BigDecimal.ONE));
        assertThat(new GoingOn(plan, TABLE).level(FIRST)).contains("gold");
        assertThat(new GoingOn(plan, TABLE).level(SECOND)).contains("silver");
        assertThat(new GoingOn(plan, TABLE).level(UNREAD)).isEmpty();
    }

    private static ScoreTable ofBallots(Method method, int... given) {
        String word = Criteria.ofBallots(method);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < given.length; i++) readings.add(new Reading(ORDER.get(i), ANN, Map.of(word, given[i])));
        Criterion alone = new Criterion(word, "", BigDecimal.ONE, List.of());
        return new ScoreTable(ORDER, List.of(ANN), List.of(alone), readings);
    }

    @Test
    void whole_per_cents_that_are_equal_by_chance_are_not_level() {
        StagePlan pairs =
                StagePlan.usual("desk", StageKind.DESK).method(Method.PAIRS).goingOn(StagePlan.GoingOn.best(1));
        ScoreTable table = ofBallots(Method.PAIRS, 67, 67, 20);
        Map<EntryId, Integer> ranks = Map.of(FIRST, 1, SECOND, 2, THIRD, 3);
        assertThat(new GoingOn(pairs, table, ranks).of(ORDER)).containsExactly(FIRST);
        assertThat(new GoingOn(pairs, table, Map.of(FIRST, 1, SECOND, 1, THIRD, 3)).of(ORDER))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void nothing_goes_by_the_mean_of_points() {
        StagePlan points = StagePlan.usual("desk", StageKind.DESK)
                .method(Method.POINTS)
                .goingOn(StagePlan.GoingOn.from(BigDecimal.TEN))
                .levels(Map.of("gold", BigDecimal.TEN));
        GoingOn rule = new GoingOn(points, ofBallots(Method.POINTS, 60, 30, 10));
        assertThat(rule.of(ORDER)).isEmpty();
        assertThat(rule.level(FIRST)).isEmpty();
    }
}
