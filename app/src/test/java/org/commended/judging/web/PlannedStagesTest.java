package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commended.panel.Season.criterion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.Judgements;
import org.commended.judging.ProposedLevels;
import org.commended.panel.Season;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.Criterion;
import org.commended.programme.domain.StagePlan;
import org.commended.programme.domain.StagePlan.GoingOn;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A category that is sifted first, by a sample of its panel, and then scored on a sheet of that stage's own. */
@Running
@Import(Season.class)
class PlannedStagesTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");
    private static final List<StagePlan> PLAN = List.of(
            StagePlan.usual("sift", StageKind.DESK)
                    .method(Method.PASS_FAIL)
                    .goingOn(GoingOn.from(new BigDecimal("1.51"))),
            new StagePlan(
                    "finals",
                    StageKind.PRESENTATION,
                    Method.SCORES,
                    List.of(criterion("spoken", 1)),
                    GoingOn.CHOSEN,
                    Map.of("gold", new BigDecimal("4.5"), "silver", new BigDecimal("3.5")),
                    null,
                    "2027-05-07"));

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ProposedLevels levels;

    @Autowired
    private Judgements judgements;

    @Autowired
    private JdbcClient jdbc;

    private Season.Run run;
    private CategoryId category;
    private EntryId rain;
    private EntryId warm;
    private Visitor ffion;
    private PersonId ann;
    private PersonId ben;

    @BeforeEach
    void a_category_with_two_entries_and_two_judges() {
        clock.set(NOW);
        run = season.edition();
        category = season.planned(run.edition(), PLAN, null, criterion("need", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        warm = season.entry(run.edition(), category, "Warm halls");
        ffion = season.visitor(port, run.by(), NOW);
        ann = season.judge(category, "Ann");
        ben = season.judge(category, "Ben");
    }

    private Visitor as(PersonId judge) {
        return season.visitor(port, judge, NOW);
    }

    private String entry(EntryId id) {
        return "/judging/" + category + "/entries/" + id;
    }

    private void open(Map<String, String> fields) {
        assertThat(ffion.post(run.desk() + "/" + category + "/stages", fields).status())
                .isEqualTo(303);
    }

    private void give(PersonId judge, EntryId id, String criterion, int mark) {
        Map<String, String> sheet = Map.of("seen", "0", "mark-" + criterion, String.valueOf(mark));
        assertThat(as(judge).post(entry(id) + "/handing-in", sheet).status()).isEqualTo(303);
    }

    private org.jsoup.nodes.Document scores() {
        return ffion.get(run.desk() + "/" + category + "/scores").page();
    }

    private void sift() {
        open(Map.of("kind", "desk", "who", "some", "judge", ann.toString()));
        give(ann, rain, "need", 2);
        give(ann, warm, "need", 1);
        ffion.post(scores().select("form[action$=closing]").attr("action"), Map.of());
    }

    @Test
    void a_sifting_stage_asks_only_whether_each_criterion_is_met() {
        open(Map.of("kind", "desk"));
        var page = as(ann).get(entry(rain)).page();
        assertThat(page.select("input[name=mark-need]").eachAttr("value")).containsExactly("2", "1");
        assertThat(page.select(".anchors").text()).contains("Met.", "Not met.");
        assertThat(as(ann).post(entry(rain) + "/scores", Map.of("seen", "0", "mark-need", "3"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void only_the_sample_of_the_panel_reads_at_a_stage_for_a_sample() {
        open(Map.of("kind", "desk", "who", "some", "judge", ann.toString()));
        assertThat(as(ann).get(entry(rain)).status()).isEqualTo(200);
        assertThat(as(ben).get(entry(rain)).status()).isEqualTo(404);
        assertThat(as(ben).get("/judging/" + category).text()).doesNotContain("Rain gardens");
        assertThat(scores().text()).contains("One member of the panel judges it.");
    }

    @Test
    void a_sample_of_nobody_is_refused_and_nothing_opens() {
        Visitor.Seen refused =
                ffion.post(run.desk() + "/" + category + "/stages", Map.of("kind", "desk", "who", "some"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(scores().select("button").text()).contains("Open it: Reading");
    }

    @Test
    void who_goes_on_by_the_rule_stands_ticked_and_the_planned_day_stands_ready() {
        sift();
        var page = scores();
        assertThat(page.select("input[name=entry][checked]").eachAttr("value")).containsExactly(rain.toString());
        assertThat(page.select("input[name=closes-date]").eachAttr("value")).contains("2027-05-07");
    }

    @Test
    void a_stage_with_a_sheet_of_its_own_asks_for_that_and_proposes_award_levels_by_its_means() {
        sift();
        open(Map.of("kind", "presentation", "entry", rain.toString()));
        assertThat(as(ben).get(entry(rain)).text())
                .contains("What of the spoken?")
                .doesNotContain("What of the need?");
        give(ann, rain, "spoken", 5);
        give(ben, rain, "spoken", 4);
        assertThat(levels.list(category)).containsExactly(Map.entry(rain, "gold"));
    }

    @Test
    void comments_on_a_stage_s_own_criteria_are_in_what_feedback_is_made_of() {
        sift();
        open(Map.of("kind", "presentation", "entry", rain.toString()));
        as(ben).post(
                        entry(rain) + "/handing-in",
                        Map.of(
                                "seen",
                                "0",
                                "mark-spoken",
                                "4",
                                "comment-spoken",
                                "Well told",
                                "comment-need",
                                "Stray"));
        Judgements.Judged judged = judgements.get(category);
        assertThat(judged.criteria()).extracting(Criterion::id).containsExactly("need", "spoken");
        assertThat(judged.of(rain).comments())
                .extracting(Judgements.Comment::criterion, Judgements.Comment::words)
                .containsExactly(tuple("spoken", "Well told"));
        assertThat(judged.of(rain).means()).containsOnlyKeys("need");
    }

    @Test
    void whoever_takes_the_place_of_one_of_the_sample_judges_the_stage_too() {
        open(Map.of("kind", "desk", "who", "some", "judge", ann.toString()));
        PersonId cat = season.seat(category, season.person("Cat"), false, false);
        jdbc.sql("""
                update panel_member set replaces = (
                    select id from panel_member where person_id = :ann and category_id = :category)
                where person_id = :cat and category_id = :category""")
                .param("ann", ann.value())
                .param("cat", cat.value())
                .param("category", category.value())
                .update();
        assertThat(as(cat).post("/judging/" + category + "/terms/acceptance", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(as(cat).get(entry(rain)).status()).isEqualTo(200);
        assertThat(as(ben).get(entry(rain)).status()).isEqualTo(404);
    }

    @Test
    void an_organiser_from_whom_an_entry_is_kept_does_not_choose_who_goes_on() {
        sift();
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at)
                values (gen_random_uuid(), ?, ?, 'family', '', '{}', now())""").params(warm.value(), run.by().value()).update();
        assertThat(scores().text())
                .contains("somebody else opens the next stage")
                .doesNotContain("Warm halls");
        assertThat(ffion.post(
                                run.desk() + "/" + category + "/stages",
                                Map.of("kind", "presentation", "entry", rain.toString()))
                        .status())
                .isEqualTo(422);
    }
}
