package org.commended.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.judging.GivenScores;
import org.commended.judging.application.ScoringEntry;
import org.commended.judging.calibration.ScoredCategory;
import org.commended.judging.domain.Given;
import org.commended.judging.domain.ScoreSheets;
import org.commended.judging.domain.Stages;
import org.commended.meeting.Panelled.Meet;
import org.commended.panel.Season;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A panel says that an entry belongs elsewhere, its writers agree, and what was said and given of it stays. */
@Running
@Import({Season.class, ScoredCategory.class, Panelled.class})
class MovedAfterMeetingTest {

    private static final String MOVED = "Fleet of forty";

    @Autowired
    private Panelled panelled;

    @Autowired
    private Season season;

    @Autowired
    private Entries entries;

    @Autowired
    private GivenScores given;

    @Autowired
    private ScoringEntry scoring;

    @Autowired
    private Stages stages;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Meet meet;
    private CategoryId there;
    private EntryId entry;
    private PersonId priya;
    private Visitor writer;

    @BeforeEach
    void a_meeting_and_another_category() {
        clock.set(Panelled.NOW);
        meet = panelled.called("shortlist");
        there = season.category(meet.run().edition(), Season.criterion("need", 1));
        entry = meet.scored().entry(MOVED);
        priya = season.person("Priya Nair");
        jdbc.sql("insert into entry_writer (entry_id, person_id, added_at) values (?, ?, now())")
                .params(entry.value(), priya.value())
                .update();
        writer = season.visitor(panelled.port(), priya, Panelled.NOW);
    }

    private void propose() {
        meet.open();
        meet.take(MOVED);
        meet.chair().post(meet.item(MOVED, "/move"), Map.of("to", there.toString(), "why", "It is about vans."));
    }

    private void close() {
        meet.decideAll();
        Visitor.Seen closed = meet.chair().post(meet.at("/closing"), Map.of("reasons", "We agreed."));
        assertThat(closed.status()).as(closed.text()).isEqualTo(303);
        clock.set(Panelled.NOW.plusSeconds(60));
    }

    private String desk(String act) {
        return meet.run().desk().replaceFirst("/judging$", "/entries/") + entry + act;
    }

    private Visitor.Seen ask() {
        return meet.organiser()
                .post(
                        desk("/move"),
                        Map.of(
                                "to",
                                there.toString(),
                                "reason",
                                "Vans",
                                "until-day",
                                "2027-04-10",
                                "until-hour",
                                "17:00"));
    }

    private Visitor.Seen agree() {
        Map<String, String> fields =
                Visitor.fields(writer.get("/entries/" + entry + "/move").page(), "move");
        fields.put("answer", "accepted");
        return writer.post("/entries/" + entry + "/move", fields);
    }

    @Test
    void the_organiser_finds_it_after_the_meeting_and_confirms_with_one_link() {
        propose();
        assertThat(meet.page(meet.organiser())).doesNotContain("Entries that belong elsewhere");
        close();
        var page = meet.organiser().get(meet.at("")).page();
        assertThat(page.text()).contains("Entries that belong elsewhere", "It is about vans.");
        String link = page.select("a[href$=/move?to=" + there + "]").attr("href");
        assertThat(meet.page(meet.ben())).doesNotContain("Entries that belong elsewhere");
        assertThat(meet.organiser()
                        .get(link)
                        .page()
                        .select("textarea[name=reason]")
                        .text())
                .isEqualTo("It is about vans.");
        assertThat(meet.organiser().get(desk("")).text()).contains("The panel said at its meeting");
        assertThat(ask().status()).isEqualTo(303);
        assertThat(meet.page(meet.organiser())).doesNotContain("Entries that belong elsewhere");
    }

    @Test
    void the_minutes_of_the_old_meeting_and_its_page_still_name_it() {
        propose();
        close();
        String minutes = meet.minutes(meet.ben());
        ask();
        assertThat(agree().status()).isEqualTo(303);
        assertThat(entries.get(entry).category()).isEqualTo(there);
        assertThat(meet.minutes(meet.ben())).isEqualTo(minutes).contains(MOVED);
        assertThat(saysInAMoment("Not judged here any more")).contains(MOVED);
        assertThat(meet.ben()
                        .get("/judging/" + meet.category() + "/entries/" + entry)
                        .text())
                .contains("This entry is judged elsewhere now");
        assertThat(meet.organiser()
                        .get(meet.run().desk() + "/" + meet.category())
                        .status())
                .isEqualTo(200);
    }

    /** Open screens are told from what was looked up within the last second. */
    private String saysInAMoment(String words) {
        String page = meet.page(meet.ben());
        for (int tries = 0; tries < 500 && !page.contains(words); tries++) page = meet.page(meet.ben());
        assertThat(page).contains(words);
        return page;
    }

    @Test
    void whoever_it_was_kept_from_reads_nothing_of_it_in_the_old_minutes() {
        propose();
        close();
        jdbc.sql("""
                insert into conflict (id, entry_id, person_id, kind, about, because, noticed_at, to_look_at)
                values (?, ?, ?, 'friendship', '', '{"kind":"declared","words":""}'::jsonb, now(), false)""")
                .params(
                        UUID.randomUUID(),
                        entry.value(),
                        meet.scored().judges().get(1).value())
                .update();
        ask();
        agree();
        assertThat(meet.minutes(meet.ben())).doesNotContain(MOVED).contains("kept from you");
        assertThat(meet.ben()
                        .get("/judging/" + meet.category() + "/entries/" + entry)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_panel_that_judges_without_names_reads_the_reference_of_what_left_it() {
        propose();
        close();
        ask();
        assertThat(agree().status()).isEqualTo(303);
        jdbc.sql("update category set details = jsonb_set(details::jsonb, '{anonymous}', 'true') where id = ?")
                .params(meet.category().value())
                .update();
        assertThat(saysInAMoment("w-" + entry)).doesNotContain(MOVED);
        assertThat(meet.minutes(meet.ben())).doesNotContain(MOVED).contains("w-" + entry);
    }

    @Test
    void its_score_sheets_are_kept_and_count_nowhere() {
        int before = sheets.list(List.of(meet.scored().stage().id())).size();
        ask();
        assertThat(agree().status()).isEqualTo(303);
        assertThat(sheets.list(List.of(meet.scored().stage().id()))).hasSize(before);
        assertThat(given.list(meet.run().edition(), meet.run().by()))
                .filteredOn(score -> score.entry().equals(entry))
                .isNotEmpty()
                .allMatch(GivenScores.GivenScore::setAside);
        assertThat(given.list(meet.run().edition(), meet.run().by()))
                .filteredOn(score -> !score.entry().equals(entry))
                .noneMatch(GivenScores.GivenScore::setAside);
    }

    @Test
    void an_entry_that_goes_while_the_panel_meets_is_nothing_to_decide_about() {
        meet.open();
        for (String title : ScoredCategory.TITLES.subList(0, 7)) {
            meet.take(title);
            meet.decide(title, ScoredCategory.TITLES.indexOf(title) < 4 ? "taken" : "not", "As we said");
        }
        ask();
        assertThat(agree().status()).isEqualTo(303);
        assertThat(meet.chair()
                        .post(meet.at("/closing"), Map.of("reasons", "We agreed."))
                        .status())
                .isEqualTo(303);
        assertThat(meet.minutes(meet.ben())).doesNotContain(MOVED);
    }

    @Test
    void what_is_on_the_shortlist_is_not_moved_and_a_writer_learns_nothing_from_it() {
        EntryId moor = meet.scored().entry("The moor");
        ask();
        propose();
        close();
        assertThat(agree().text()).contains("has gone too far for an entry to change its category");
        entry = moor;
        assertThat(ask().text()).contains("has gone too far for an entry to change its category");
    }

    @Test
    void nothing_comes_into_a_category_whose_judges_are_done() {
        PersonId judge = season.judge(there, "Hal Hill");
        assertThat(judge).isNotNull();
        jdbc.sql("""
                insert into judging_stage (id, category_id, kind, position, opened_at, closes_at)
                values (?, ?, 'desk', 1, now(), ?)""")
                .params(UUID.randomUUID(), there.value(), java.sql.Timestamp.from(Panelled.NOW.minusSeconds(5)))
                .update();
        assertThat(ask().text()).contains("has gone too far");
    }

    @Test
    void what_a_judge_gives_while_it_moves_is_neither_lost_nor_put_elsewhere() throws Exception {
        stages.save(meet.scored().stage().closing(null));
        PersonId ben = meet.scored().judges().get(1);
        var place = new ScoringEntry.Place(meet.category(), entry, ben);
        scoring.takeBack(place, clock.instant());
        int seen = sheets.find(meet.scored().stage().id(), entry, ben)
                .orElseThrow()
                .version();
        ask();
        Callable<Object> saving =
                () -> scoring.save(place, new Given(seen, Map.of("need", "9"), Map.of()), clock.instant());
        Callable<Object> moving = () -> agree().status();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(moving, saving))) done.get();
        }
        assertThat(entries.get(entry).category()).isEqualTo(there);
        assertThat(sheets.find(meet.scored().stage().id(), entry, ben)
                        .orElseThrow()
                        .mark("need"))
                .isEqualTo(9);
        int after = sheets.find(meet.scored().stage().id(), entry, ben)
                .orElseThrow()
                .version();
        scoring.save(place, new Given(after, Map.of("need", "3"), Map.of()), clock.instant());
        assertThat(sheets.find(meet.scored().stage().id(), entry, ben)
                        .orElseThrow()
                        .mark("need"))
                .isEqualTo(3);
        assertThat(stages.list(there)).isEmpty();
    }
}
