package org.commended.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.programme.web.Organising.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commended.Running;
import org.commended.programme.Programmes;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.GoingOn;
import org.commended.programme.domain.StagePlan.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Running
@Import(Organising.class)
class StagesSetUpTest {

    @Autowired
    private Organising organising;

    @Autowired
    private Programmes programmes;

    private Programmes.Whole whole;
    private String home;

    @BeforeEach
    void a_category() {
        whole = organising.begin();
        home = whole.desk() + "/set-up/categories/"
                + programmes.listCategories(whole.edition().id()).getFirst().id();
    }

    private List<StagePlan> stages() {
        return programmes
                .listCategories(whole.edition().id())
                .getFirst()
                .details()
                .stages();
    }

    @Test
    void a_usual_way_replaces_the_stages_and_can_be_changed_one_by_one() {
        organising.save(home + "/judging", Map.of("way", "finalists")).is(303);
        assertThat(stages())
                .extracting(StagePlan::kind)
                .containsExactly(StageKind.DESK, StageKind.PRESENTATION, StageKind.SITE_VISIT, StageKind.MEETING);
        assertThat(organising.get(home + "/judging").text()).contains("The best 5 go on.");
        organising.save(home + "/stages/stage-2", Map.of("best", "3")).is(303);
        assertThat(stages().get(1).goingOn()).isEqualTo(GoingOn.best(3));
    }

    @Test
    void award_levels_by_the_mean_begin_half_a_point_apart() {
        organising.save(home + "/judging", Map.of("way", "levels")).is(303);
        List<BigDecimal> from =
                stages().getFirst().levels().values().stream().sorted().toList();
        assertThat(from).hasSizeGreaterThan(1);
        assertThat(from.getLast()).isEqualByComparingTo("4.5");
        assertThat(from.getLast().subtract(from.get(from.size() - 2))).isEqualByComparingTo("0.5");
    }

    @Test
    void a_stage_is_added_with_a_sheet_of_its_own_and_keeps_its_criteria_when_they_are_put_in_order() {
        organising
                .save(
                        home + "/stages/new",
                        typed(
                                "kind",
                                "site-visit",
                                "method",
                                "pass-fail",
                                "rule",
                                "from",
                                "from",
                                "1.6",
                                "criteria",
                                "It is there | 2\nPeople use it",
                                "day",
                                "7",
                                "month",
                                "May",
                                "year",
                                "2027"))
                .is(303);
        StagePlan added = stages().getLast();
        assertThat(added.kind()).isEqualTo(StageKind.SITE_VISIT);
        assertThat(added.method()).isEqualTo(Method.PASS_FAIL);
        assertThat(added.goingOn()).isEqualTo(GoingOn.from(new BigDecimal("1.6")));
        assertThat(added.until()).isEqualTo("2027-05-07");
        assertThat(added.criteria())
                .extracting(one -> one.text() + " " + one.weight())
                .containsExactly("It is there 2", "People use it 1");
        organising
                .save(home + "/stages/" + added.id(), Map.of("criteria", "People use it\nIt is there | 2"))
                .is(303);
        assertThat(stages().getLast().criteria())
                .containsExactly(added.criteria().get(1), added.criteria().get(0));
    }

    @Test
    void a_figure_that_is_none_is_asked_for_again_and_all_that_was_typed_stays() {
        var refused = organising
                .save(
                        home + "/stages/new",
                        typed("rule", "best", "best", "", "level-winner", "high", "criteria", "It is there"))
                .is(422);
        assertThat(refused.errors()).hasSize(2);
        assertThat(refused.page().select("textarea[name=criteria]").text()).isEqualTo("It is there");
    }

    @Test
    void a_stage_saved_as_it_was_is_the_same_and_one_removed_is_gone() {
        organising.save(home + "/judging", Map.of("way", "finalists")).is(303);
        List<StagePlan> before = stages();
        organising.save(home + "/stages/stage-2", Map.of()).is(303);
        assertThat(stages()).isEqualTo(before);
        organising.save(home + "/stages/stage-3/removal", Map.of()).is(303);
        assertThat(stages()).hasSize(3);
        organising
                .post(
                        home + "/stages/stage-4/position",
                        Map.of(
                                "to",
                                List.of("up"),
                                "act",
                                List.of(UUID.randomUUID().toString())))
                .is(303);
        assertThat(stages()).extracting(StagePlan::id).containsExactly("stage-1", "stage-4", "stage-2");
    }
}
