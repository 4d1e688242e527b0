package org.commended.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.panel.Season;
import org.commended.presentation.Presenting.Finals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day of presentations: planned, told to those concerned, run, and asked about; without what is kept from anybody. */
@Running
@Import({Season.class, ScoredCategory.class, Presenting.class})
class PresentationTest {

    private static final String MOOR = "The moor";
    private static final String RAIN = "Rain gardens";

    @Autowired
    private Presenting presenting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Finals finals;

    @BeforeEach
    void a_stage_at_which_finalists_present() {
        clock.set(Presenting.NOW);
        finals = presenting.opened();
    }

    private List<String> calendars(String kind) {
        return jdbc.sql("select calendar from letter where kind = ? and edition_id = ? order by recipient, subject")
                .params(kind, finals.scored().run().edition().value())
                .query((row, number) -> row.getString(1).replace("\r\n ", ""))
                .list();
    }

    @Test
    void slots_are_made_and_given_to_those_who_went_on_and_nobody_else() {
        finals.planned();
        String plan = finals.organiser().get(finals.plan("")).text();
        assertThat(plan)
                .contains("Every finalist has an hour", MOOR, "Monday 10 May 2027")
                .doesNotContain("Verge");
        assertThat(finals.organiser().get(finals.plan("")).page().select(".slots > li"))
                .hasSize(3);
        assertThat(calendars("panel-hour-asked")).isEmpty();
    }

    @Test
    void a_clash_is_named_at_once() {
        finals.planned();
        finals.organiser()
                .post(
                        finals.plan("/away"),
                        Map.of(
                                "who",
                                finals.scored().judges().get(1).toString(),
                                "away-day",
                                "2027-05-10",
                                "away-from",
                                "10:00",
                                "away-until",
                                "10:20"));
        presenting.keep(finals, RAIN, finals.scored().judges().get(2));
        assertThat(finals.organiser().get(finals.plan("")).text())
                .contains("2 things cannot be", "Ben Bright cannot come", "Rain gardens is kept from Cara Cole");
    }

    @Test
    void the_panel_is_asked_and_entrants_only_once_they_know() {
        finals.planned();
        finals.invite();
        assertThat(calendars("panel-hour-asked")).hasSize(9).allSatisfy(calendar -> assertThat(calendar)
                .contains("METHOD:REQUEST", "SEQUENCE:0", "LOCATION:Room 4\\, Guildhall"));
        assertThat(calendars("presentation-asked")).isEmpty();
        presenting.confide(finals);
        finals.invite();
        assertThat(calendars("panel-hour-asked")).hasSize(9);
        assertThat(calendars("presentation-asked")).hasSize(3);
        assertThat(jdbc.sql("select body from letter where kind = 'presentation-asked' and edition_id = ?")
                        .param(finals.scored().run().edition().value())
                        .query(String.class)
                        .list())
                .allMatch(body -> body.contains("not announced yet"));
    }

    @Test
    void another_hour_is_told_to_those_alone_whose_it_is() {
        presenting.confide(finals);
        finals.planned();
        finals.invite();
        String slot = finals.plan("/slots/" + finals.slot(0));
        Map<String, String> details =
                Visitor.fields(finals.organiser().get(slot).page(), finals.slot(0));
        details.put("from", "09:30");
        details.put("panel", finals.scored().chair().toString());
        assertThat(finals.organiser().post(slot, details).status()).isEqualTo(303);
        assertThat(finals.organiser().get(finals.plan("")).text()).contains("Send 4 letters");
        finals.invite();
        assertThat(calendars("presentation-changed"))
                .singleElement()
                .asString()
                .contains("SEQUENCE:1", "DTSTART:20270510T083000Z");
        assertThat(calendars("panel-hour-changed")).hasSize(1);
        assertThat(calendars("panel-hour-cancelled")).hasSize(2).allSatisfy(calendar -> assertThat(calendar)
                .contains("METHOD:CANCEL", "SEQUENCE:1")
                .doesNotContain("Quiet streets", "LOCATION"));
    }

    @Test
    void whoever_an_entry_is_kept_from_is_not_asked_to_it_and_sees_it_nowhere() {
        presenting.keep(finals, RAIN, finals.scored().judges().get(1));
        finals.planned();
        finals.invite();
        assertThat(calendars("panel-hour-asked")).hasSize(8);
        for (String page : List.of("", "/screen", "/screen/part"))
            assertThat(finals.ben().get(finals.room(page)).text())
                    .contains(MOOR)
                    .doesNotContain(RAIN);
        assertThat(finals.ben().get(finals.met(RAIN, "")).status()).isEqualTo(404);
        assertThat(finals.ben()
                        .post(finals.met(RAIN, "/questions"), Map.of("question", "Why?"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_organiser_from_whom_an_entry_is_kept_has_no_timetable_before_the_shortlist_is_announced() {
        finals.planned();
        presenting.keep(finals, MOOR, finals.scored().run().by());
        assertThat(finals.organiser().get(finals.plan("")).text())
                .doesNotContain(MOOR, RAIN, "kept from you", "10 May");
        assertThat(finals.organiser().get(finals.room("")).status()).isEqualTo(404);
        assertThat(finals.organiser().post(finals.plan("/filling"), Map.of()).status())
                .isEqualTo(404);
        presenting.announce(finals);
        assertThat(finals.organiser().get(finals.plan("")).text())
                .contains(RAIN, "An entry that is kept from you")
                .doesNotContain(MOOR);
    }

    @Test
    void a_member_who_is_not_in_the_sample_still_has_their_own_page() {
        jdbc.sql("insert into judging_stage_judge (stage_id, judge_id) values (?, ?)")
                .params(finals.stage(), finals.scored().chair().value())
                .update();
        assertThat(finals.ben().get("/my").status()).isEqualTo(200);
        assertThat(finals.ben().get("/my").text()).doesNotContain("Presentations and visits");
        assertThat(finals.ben().get(finals.room("")).status()).isEqualTo(404);
        assertThat(finals.chair().get("/my").text()).contains("Presentations and visits");
    }

    @Test
    void a_slot_that_is_under_way_is_given_to_nobody_else() {
        finals.planned();
        String slot = finals.slot(0);
        finals.put(0, "on");
        assertThat(finals.organiser()
                        .post(
                                finals.plan("/slots/" + slot + "/entry"),
                                Map.of("entry", finals.entry(MOOR).toString()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_screen_says_who_is_on_who_is_next_and_how_late_it_is() {
        finals.planned();
        clock.set(Instant.parse("2027-05-10T09:07:00Z"));
        finals.put(0, "waiting");
        assertThat(finals.ben().get(finals.room("/screen")).text()).contains("7 minutes late", "Next", "waiting");
        finals.put(0, "on");
        assertThat(finals.ben().get(finals.room("/screen")).text()).contains("On now", "since 10:07, until 10:30");
        assertThat(finals.chair()
                        .post(finals.room("/slots/" + finals.slot(1) + "/on"), Map.of())
                        .status())
                .isEqualTo(422);
        finals.put(0, "ended");
        assertThat(finals.ben().get(finals.room("/screen")).page().select("form[action*=/slots/]"))
                .isEmpty();
        assertThat(finals.ben()
                        .post(finals.room("/slots/" + finals.slot(0) + "/on"), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void questions_are_shared_by_the_panel_and_answers_noted() {
        finals.ben().post(finals.met(MOOR, "/questions"), Map.of("question", "How long did it take?"));
        var page = finals.chair().get(finals.met(MOOR, "")).page();
        assertThat(page.text()).contains("How long did it take?", "Ben Bright");
        String action = page.select("form[action*=/questions/]").attr("action");
        String id = action.replaceFirst(".*/", "");
        assertThat(finals.chair()
                        .post(action, Map.of("version", "0", "asked", "yes", "answer-" + id, "Two years"))
                        .status())
                .isEqualTo(303);
        assertThat(finals.ben()
                        .post(action, Map.of("version", "0", "answer-" + id, "Three"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void who_changed_an_answer_is_seen_and_what_it_was() {
        finals.ben().post(finals.met(MOOR, "/questions"), Map.of("question", "How long did it take?"));
        String action = finals.chair()
                .get(finals.met(MOOR, ""))
                .page()
                .select("form[action*=/questions/]")
                .attr("action");
        String field = "answer-" + action.replaceFirst(".*/", "");
        finals.ben().post(action, Map.of("version", "0", "asked", "yes", field, "Two years"));
        finals.chair().post(action, Map.of("version", "1", "asked", "yes", field, "Three years"));
        assertThat(finals.ben().get(finals.met(MOOR, "")).text())
                .contains("Noted by Ann Abel", "One earlier answer", "Two years Ben Bright");
        assertThat(jdbc.sql("select count(*) from record_row where kind = 'evidence-changed' and subject = ?")
                        .param(finals.entry(MOOR).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private void noted(Visitor by, String words) {
        String field = by.get(finals.met(MOOR, ""))
                .page()
                .select("form[action$=/record] textarea")
                .attr("name");
        by.post(finals.met(MOOR, "/record"), Map.of(field, words, field.replace("words", "met"), "yes"));
    }

    @Test
    void what_others_saw_is_read_once_ones_own_sheet_is_in() {
        finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Is it used?", "asks", "met"));
        noted(finals.ben(), "By everybody we met");
        assertThat(finals.chair().get(finals.met(MOOR, "")).text())
                .contains("once your own score sheet is in")
                .doesNotContain("By everybody we met");
        assertThat(finals.organiser().get(finals.met(MOOR, "")).text()).contains("By everybody we met", "Ben Bright");
        String sheet = "/judging/" + finals.scored().category() + "/entries/" + finals.entry(MOOR);
        assertThat(finals.chair().get(sheet).text()).doesNotContain("By everybody we met");
        assertThat(finals.chair()
                        .post(
                                sheet + "/handing-in",
                                Map.of("seen", "0", "mark-need", "8", "reason-need", "They spoke well"))
                        .status())
                .isEqualTo(303);
        assertThat(finals.chair().get(finals.met(MOOR, "")).text())
                .contains("By everybody we met", "Ben Bright")
                .doesNotContain("once your own score sheet is in");
        assertThat(finals.chair().get(sheet).text()).contains("By everybody we met");
    }

    @Test
    void nothing_is_asked_or_noted_once_the_stage_is_closed() {
        finals.organiser().post(finals.plan("/prompts"), Map.of("prompt", "Is it used?"));
        finals.ben().post(finals.met(MOOR, "/questions"), Map.of("question", "How long did it take?"));
        jdbc.sql("update judging_stage set closes_at = ? where id = ?")
                .params(java.sql.Timestamp.from(Presenting.NOW.minusSeconds(1)), finals.stage())
                .update();
        assertThat(finals.ben()
                        .post(finals.met(MOOR, "/questions"), Map.of("question", "And then?"))
                        .status())
                .isEqualTo(422);
        assertThat(finals.ben().get(finals.met(MOOR, "")).text()).contains("This stage is closed");
    }

    @Test
    void an_entrant_finds_their_own_hour_once_it_was_sent() {
        finals.planned();
        presenting.announce(finals);
        Visitor moor = presenting.writer(finals, MOOR);
        assertThat(moor.get(finals.finalist(MOOR, "/presentation")).text()).contains("not set yet");
        finals.invite();
        assertThat(moor.get(finals.finalist(MOOR, "/presentation")).text())
                .contains("Room 4, Guildhall", "10 May 2027");
        assertThat(presenting
                        .writer(finals, "Verge")
                        .get(finals.finalist("Verge", "/presentation"))
                        .status())
                .isEqualTo(404);
    }
}
