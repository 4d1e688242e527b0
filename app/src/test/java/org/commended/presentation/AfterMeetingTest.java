package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.Progress;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A judge's marks before and after they met an entry: both are kept, and the reason where they differ. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class AfterMeetingTest {

    private static final String QUIET = "Quiet streets";

    @Autowired
    private Presenting presenting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Progress progress;

    private Finals finals;
    private String sheet;

    @BeforeEach
    void a_day_that_is_planned() {
        clock.set(Presenting.NOW);
        finals = presenting.opened();
        finals.planned();
        sheet = "/judging/" + finals.scored().category() + "/entries/" + finals.entry(QUIET);
    }

    private Visitor.Seen give(String mark, String why) {
        return finals.ben().post(sheet + "/handing-in", Map.of("seen", seen(), "mark-need", mark, "reason-need", why));
    }

    private String seen() {
        return finals.ben()
                .get(sheet)
                .page()
                .select("form[data-scores] [name=seen]")
                .attr("value");
    }

    @Test
    void before_they_were_met_the_marks_wait_and_those_of_the_reading_stand_beside() {
        assertThat(finals.ben().get(sheet).text())
                .contains("Before you met them you gave 6", "have not met the panel yet");
        assertThat(give("6", "").status()).isEqualTo(422);
        assertThat(finals.ben()
                        .post(sheet + "/scores", Map.of("seen", "0", "mark-need", "6"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void another_mark_asks_for_a_reason_and_the_same_one_for_none() {
        finals.put(0, "on");
        Visitor.Seen refused = give("8", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why your mark changed from 6 to 8");
        assertThat(give("8", "Their residents spoke").status()).isEqualTo(303);
        assertThat(finals.ben().get(sheet).text()).contains("Their residents spoke");
        finals.ben().post(sheet + "/taking-back", Map.of());
        assertThat(give("6", "").status()).isEqualTo(303);
    }

    @Test
    void both_marks_and_the_reason_are_read_by_the_chair_and_the_organiser_and_by_no_entrant() {
        finals.put(0, "on");
        give("8", "Their residents spoke");
        String changed = "/judging/" + finals.scored().category() + "/changed-marks";
        assertThat(finals.organiser().get(changed).text())
                .contains(QUIET, "Ben Bright", "6, then 8", "Their residents spoke");
        assertThat(finals.chair().get(changed).text()).doesNotContain("Their residents spoke");
        assertThat(finals.ben().get(changed).status()).isEqualTo(404);
        assertThat(presenting.writer(finals, QUIET).get(changed).status()).isEqualTo(404);
        presenting.seatOrganiser(finals);
        presenting.keep(finals, QUIET, finals.scored().run().by());
        assertThat(finals.organiser().get(changed).text()).doesNotContain(QUIET, "Their residents spoke");
    }

    @Test
    void a_mark_that_went_back_to_what_it_was_is_no_change() {
        finals.put(0, "on");
        give("8", "Their residents spoke");
        finals.ben().post(sheet + "/taking-back", Map.of());
        give("6", "Their residents spoke");
        String changed = "/judging/" + finals.scored().category() + "/changed-marks";
        assertThat(finals.organiser().get(changed).text()).doesNotContain("Their residents spoke");
    }

    @Test
    void a_changed_mark_that_counts_is_listed_even_where_its_reason_is_missing() {
        finals.put(0, "on");
        give("8", "Their residents spoke");
        jdbc.sql("delete from score_reason where entry_id = ?")
                .param(finals.entry(QUIET).value())
                .update();
        String changed = "/judging/" + finals.scored().category() + "/changed-marks";
        assertThat(finals.organiser().get(changed).text()).contains("6, then 8", "no reason given");
    }

    @Test
    void what_was_withdrawn_before_they_met_was_never_changed() {
        finals.put(0, "on");
        give("8", "Their residents spoke");
        String changed = "/judging/" + finals.scored().category() + "/changed-marks";
        assertThat(finals.organiser().get(changed).text()).contains("6, then 8");
        jdbc.sql("update score_sheet set state = 'abstained' where stage_id = ? and entry_id = ?")
                .params(finals.scored().stage().id(), finals.entry(QUIET).value())
                .update();
        assertThat(finals.organiser().get(changed).text()).doesNotContain("6, then 8");
    }

    @Test
    void whoever_left_the_panel_changed_nothing_that_counts() {
        finals.put(0, "on");
        give("8", "Their residents spoke");
        jdbc.sql(
                        "update panel_member set left_at = now(), left_because = 'Ill' where category_id = ? and person_id = ?")
                .params(
                        finals.scored().category().value(),
                        finals.scored().judges().get(1).value())
                .update();
        String changed = "/judging/" + finals.scored().category() + "/changed-marks";
        assertThat(finals.organiser().get(changed).text()).doesNotContain("6, then 8");
    }

    @Test
    void nobody_is_behind_with_what_they_have_still_to_meet() {
        var edition = finals.scored().run().edition();
        assertThat(progress.list(edition, Presenting.NOW)).hasSize(3).allMatch(judge -> judge.toRead() == 0);
        finals.put(0, "on");
        assertThat(progress.list(edition, Presenting.NOW)).allMatch(judge -> judge.left() == 1);
    }

    @Test
    void every_version_of_a_reason_is_kept() {
        finals.put(0, "on");
        give("8", "Their residents spoke");
        finals.ben().post(sheet + "/taking-back", Map.of());
        give("9", "Their residents and figures spoke");
        assertThat(jdbc.sql(
                                "select before || ' ' || after || ' ' || reason from score_reason where entry_id = ? order by number")
                        .param(finals.entry(QUIET).value())
                        .query(String.class)
                        .list())
                .containsExactly("6 8 Their residents spoke", "6 9 Their residents and figures spoke");
    }

    @Test
    void whoever_did_not_come_is_marked_by_what_is_written() {
        finals.put(0, "absent");
        assertThat(finals.ben().get(sheet).text()).contains("They did not come");
        assertThat(give("6", "").status()).isEqualTo(303);
    }

    @Test
    void what_was_asked_stands_beside_the_sheet() {
        String met = finals.met(QUIET, "/questions");
        finals.chair().post(met, Map.of("question", "How long did it take?"));
        String action = finals.chair()
                .get(finals.met(QUIET, ""))
                .page()
                .select("form[action*=/questions/]")
                .attr("action");
        finals.chair()
                .post(
                        action,
                        Map.of(
                                "version",
                                "0",
                                "asked",
                                "yes",
                                "answer-" + action.replaceFirst(".*/", ""),
                                "Two years"));
        assertThat(finals.ben().get(sheet).text()).contains("How long did it take?", "Two years");
    }

    @Test
    void a_changed_mark_without_a_reason_is_not_even_saved() {
        finals.put(0, "on");
        Map<String, String> changed = Map.of("seen", "0", "mark-need", "8");
        assertThat(finals.ben().post(sheet + "/scores", changed).status()).isEqualTo(422);
        give("8", "");
        assertThat(jdbc.sql("select count(*) from score_sheet where stage_id = ?")
                        .param(finals.stage())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
