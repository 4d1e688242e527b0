package org.commended.judging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.judging.Rankings;
import org.commended.judging.web.Ways.World;
import org.commended.panel.Season;
import org.commended.programme.domain.StagePlan.Method;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stages without sheets: orders, pairs, points. */
@Running
@Import({Season.class, Ways.class})
class WaysOfJudgingTest {

    private static final Instant NOW = Instant.parse("2027-04-02T19:41:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Ways ways;

    @Autowired
    private Rankings rankings;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void it_is_an_evening_in_april() {
        clock.set(NOW);
    }

    private static void handIn(World world, PersonId judge, Map<String, String> fields) {
        Visitor.Seen seen = world.as(judge).post(world.pile() + "/handing-in", fields);
        assertThat(seen.status()).as(seen.text()).isEqualTo(303);
    }

    private List<String> ranked(World world) {
        return rankings.get(world.category(), 1).entries().stream()
                .map(one -> one.standing().title())
                .toList();
    }

    @Test
    void an_order_is_typed_or_made_by_moving_and_is_saved_as_it_is_set() {
        World world = ways.open(port, Method.RANKING, NOW);
        Visitor ann = world.as(world.ann());
        for (int i : new int[] {2, 0, 1, 3}) {
            Map<String, String> step = Visitor.fields(ann.get(world.pile()).page(), "answers");
            step.put("move", "down " + world.entries().get(i));
            assertThat(ann.post(world.pile() + "/answers", step).status()).isEqualTo(303);
        }
        Map<String, String> up = Visitor.fields(ann.get(world.pile()).page(), "answers");
        up.put("move", "up " + world.entries().get(0));
        ann.post(world.pile() + "/answers", up);
        var page = ann.get(world.pile()).page();
        assertThat(page.select(".ballot .what b").eachText())
                .containsExactly("The moor", "Warm halls", "Rain gardens", "Verge");
        assertThat(Visitor.fields(page, "answers")).containsEntry(world.field(0), "1");
    }

    @Test
    void nobody_sees_what_others_said_before_their_own_is_in() {
        World world = ways.open(port, Method.RANKING, NOW);
        String before = world.as(world.chair()).get(world.pile()).text();
        handIn(world, world.ann(), world.order());
        assertThat(world.as(world.chair()).get(world.pile()).text()).isEqualTo(before);
        String standings = world.pile() + "/standings";
        assertThat(world.as(world.chair()).get(standings).text())
                .contains("Your own scores come first")
                .doesNotContain("The moor");
        handIn(world, world.chair(), world.order());
        assertThat(world.as(world.chair()).get(standings).text())
                .contains("The moor", "Worth", "How far the judges agree");
    }

    @Test
    void orders_of_all_make_the_ranking_and_the_organiser_sees_how_far_each_is() {
        World world = ways.open(port, Method.RANKING, NOW);
        handIn(world, world.ann(), world.order());
        handIn(world, world.ben(), world.given("1", "2", "2", "4"));
        assertThat(ranked(world)).containsExactlyElementsOf(Ways.TITLES);
        String scores = world.organiser().get(world.room("/scores")).text();
        assertThat(scores).contains("How far each judge is", "4 of 4", "0 of 4", "Not begun");
    }

    @Test
    void pairs_are_asked_until_there_are_enough_and_undone_one_by_one() {
        World world = ways.open(port, Method.PAIRS, NOW);
        Map<String, String> first = world.answer(world.ann());
        Visitor ann = world.as(world.ann());
        assertThat(ann.get(world.pile()).text()).contains("One answered, 5 pairs to go", "Undo it");
        ann.post(
                world.pile() + "/pairs/undoing",
                Visitor.fields(ann.get(world.pile()).page(), "undoing"));
        assertThat(world.asked(world.ann())).containsEntry("first", first.get("first"));
        assertThat(jdbc.sql("select count(*) from ballot_line where judge_id = ?")
                        .param(world.ann().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(ann.post(world.pile() + "/handing-in", Map.of()).status()).isEqualTo(422);
        world.compareAll(world.ann());
        assertThat(ann.get(world.pile()).text()).contains("Your answers are in");
        assertThat(ranked(world)).containsExactlyElementsOf(Ways.TITLES);
    }

    @Test
    void more_points_than_there_are_come_back_with_a_kind_word_and_all_that_was_typed() {
        World world = ways.open(port, Method.POINTS, NOW);
        Visitor ann = world.as(world.ann());
        Visitor.Seen over = ann.post(world.pile() + "/answers", world.given("6", "5", "1", "0"));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.text()).contains("That is 2 points more than the 10 you have", "Too many points: 2");
        assertThat(Visitor.fields(over.page(), "answers")).containsEntry(world.field(1), "5");
        handIn(world, world.ann(), world.given("6", "3", "1", ""));
        handIn(world, world.ben(), world.given("5", "3", "2", "0"));
        assertThat(ranked(world)).containsExactlyElementsOf(Ways.TITLES);
    }

    @Test
    void a_stale_page_overwrites_nothing_and_shows_both() {
        World world = ways.open(port, Method.POINTS, NOW);
        Visitor ann = world.as(world.ann());
        ann.post(world.pile() + "/answers", world.given("4"));
        Visitor.Seen stale = ann.post(world.pile() + "/answers", world.given("6"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Saved in the other window: 4");
        assertThat(Visitor.fields(stale.page(), "answers")).containsEntry(world.field(0), "6");
    }

    @Test
    void an_entry_that_is_kept_from_a_judge_is_not_in_theirs() {
        World world = ways.open(port, Method.RANKING, NOW);
        String moor = world.pile() + "/entries/" + world.entries().getFirst();
        world.as(world.ann()).post(moor + "/connection", Map.of("kind", "family", "words", "My son"));
        assertThat(world.as(world.ann())
                        .get(world.pile())
                        .page()
                        .select(".ballot")
                        .text())
                .doesNotContain("The moor")
                .contains("Rain gardens");
        assertThat(world.as(world.ben())
                        .get(world.pile())
                        .page()
                        .select(".ballot")
                        .text())
                .contains("The moor");
    }

    @Test
    void a_chair_from_whom_an_entry_is_kept_sees_a_ranking_made_without_it() {
        World world = ways.open(port, Method.RANKING, NOW);
        Visitor chair = world.as(world.chair());
        String moor = world.pile() + "/entries/" + world.entries().getFirst();
        chair.post(moor + "/connection", Map.of("kind", "family", "words", "My son"));
        handIn(world, world.ann(), world.order());
        handIn(world, world.ben(), world.order());
        handIn(world, world.chair(), world.given("", "1", "2", "3"));
        assertThat(chair.get(world.pile() + "/standings").text())
                .contains("Rain gardens", "Worth")
                .doesNotContain("The moor", "4 of 4");
    }

    @Test
    void points_of_others_tell_nobody_what_an_entry_got_that_is_kept_from_them() {
        World world = ways.open(port, Method.POINTS, NOW);
        Visitor chair = world.as(world.chair());
        String moor = world.pile() + "/entries/" + world.entries().getFirst();
        chair.post(moor + "/connection", Map.of("kind", "family", "words", "My son"));
        handIn(world, world.ann(), world.given("2", "6", "2", "0"));
        handIn(world, world.chair(), world.given("", "6", "3", "1"));
        String before = chair.get(world.pile() + "/standings").text();
        assertThat(before).contains("You see no points here").doesNotContain("The moor");
        world.as(world.ann()).post(world.pile() + "/taking-back", Map.of());
        Map<String, String> other =
                Visitor.fields(world.as(world.ann()).get(world.pile()).page(), "answers");
        other.putAll(Map.of(world.field(0), "5", world.field(1), "3"));
        handIn(world, world.ann(), other);
        assertThat(chair.get(world.pile() + "/standings").text()).isEqualTo(before);
    }

    @Test
    void what_is_typed_after_the_end_breaks_no_page_and_is_not_shown_as_given() {
        World world = ways.open(port, Method.POINTS, NOW);
        String scores = world.room("/scores");
        String closing = world.organiser()
                .get(scores)
                .page()
                .select("form[action$=closing]")
                .attr("action");
        world.organiser().post(closing, Map.of());
        Visitor.Seen late = world.as(world.ann()).post(world.pile() + "/answers", world.given("six"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select(".ballot-done li").eachText()).anyMatch(line -> line.contains("Not saved: six"));
        assertThat(late.page().select(".ballot-done .n").eachText()).containsOnly("–");
    }

    @Test
    void there_are_no_sheets_at_such_a_stage_and_no_such_answers_where_there_are() {
        World world = ways.open(port, Method.PAIRS, NOW);
        Visitor ann = world.as(world.ann());
        String entry = world.pile() + "/entries/" + world.entries().getFirst();
        assertThat(ann.post(entry + "/scores", Map.of("seen", "0", "mark-need", "4"))
                        .status())
                .isEqualTo(404);
        assertThat(ann.get(entry).text()).contains("Nine councils share one river.", "Back to the pairs");
        assertThat(ann.post(world.pile() + "/answers", world.order()).status()).isEqualTo(404);
        assertThat(ann.get(world.pile() + "/workbook").status()).isEqualTo(404);
    }

    @Test
    void after_the_end_nothing_is_taken_and_what_is_in_counts() {
        World world = ways.open(port, Method.RANKING, NOW);
        handIn(world, world.ann(), world.order());
        String closing = world.organiser()
                .get(world.room("/scores"))
                .page()
                .select("form[action$=closing]")
                .attr("action");
        world.organiser().post(closing, Map.of());
        assertThat(world.as(world.ben())
                        .post(world.pile() + "/answers", world.order())
                        .status())
                .isEqualTo(422);
        assertThat(ranked(world)).containsExactlyElementsOf(Ways.TITLES);
    }

    @Test
    void one_who_finds_all_level_is_borne_out_by_nothing() {
        World world = ways.open(port, Method.RANKING, NOW);
        handIn(world, world.ann(), world.given("1", "1", "1", "1"));
        handIn(world, world.ben(), world.order());
        var rows =
                world.organiser().get(world.room("/scores")).page().select("section[aria-labelledby=judges] tbody tr");
        assertThat(rows.eachText()).anyMatch(row -> row.startsWith("Ann") && row.endsWith("–"));
        assertThat(rows.eachText()).anyMatch(row -> row.startsWith("Ben") && row.endsWith("100%"));
    }

    @Test
    void leaving_everything_out_shows_nobody_what_the_others_said() {
        World world = ways.open(port, Method.PAIRS, NOW);
        world.compareAll(world.ann());
        Visitor chair = world.as(world.chair());
        for (var entry : world.entries())
            chair.post(world.pile() + "/abstentions", Map.of("entry", entry.toString(), "why", "All friends"));
        assertThat(chair.get(world.pile() + "/standings").text())
                .contains("Your own scores come first")
                .doesNotContain("Rain gardens");
        chair.post(
                world.pile() + "/abstentions",
                Map.of("entry", world.entries().get(0).toString(), "back", "yes"));
        chair.post(
                world.pile() + "/abstentions",
                Map.of("entry", world.entries().get(1).toString(), "back", "yes"));
        world.compareAll(world.chair());
        assertThat(chair.get(world.pile() + "/standings").text()).contains("Rain gardens", "Worth");
    }

    @Test
    void where_nobody_gives_marks_nobody_practises() {
        World world = ways.open(port, Method.RANKING, NOW);
        Visitor chair = world.as(world.chair());
        Visitor.Seen room = chair.get(world.pile() + "/practice");
        assertThat(room.text()).contains("There is nothing to practise").doesNotContain("required before");
        Visitor.Seen added = chair.post(
                world.pile() + "/practice",
                Map.of("act", java.util.UUID.randomUUID().toString(), "title", "A shed", "words", "It lends tools."));
        assertThat(added.status()).isEqualTo(422);
        assertThat(added.text()).contains("At this stage judges give no marks, so there is nothing to practise");
    }

    @Test
    void two_at_a_time_does_not_open_for_more_entries_than_anybody_could_compare() {
        World world = ways.unopened(port, Method.PAIRS, NOW);
        for (int i = 0; i < 77; i++) world.season().entry(world.run().edition(), world.category(), "Entry " + i);
        Visitor.Seen refused = world.organiser().post(world.room("/stages"), Map.of("kind", "desk"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Two at a time is for 80 entries at most, and here are 81");
    }
}
