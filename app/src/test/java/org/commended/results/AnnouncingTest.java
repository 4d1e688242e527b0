package org.commended.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commended.panel.Season.criterion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Visitor;
import org.commended.panel.Season;
import org.commended.people.People;
import org.commended.programme.Programmes;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Grant;
import org.commended.shared.PersonId;
import org.commended.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is announced, looked at first, and what a result owes to the shortlist that was announced before it. */
@Running
@Import(Season.class)
class AnnouncingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    @Autowired
    private Programmes programmes;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Season.Run run;
    private String room;
    private CategoryId category;
    private EntryId rain;
    private EntryId moor;
    private Visitor ffion;
    private Visitor marged;

    @BeforeEach
    void a_category_with_two_entries_and_two_who_may_lock() {
        clock.set(NOW);
        run = season.edition();
        room = run.desk().replaceFirst("/judging$", "");
        jdbc.sql("""
                update edition set details = (details::jsonb || '{"levels": [{"id": "winner", "name": "Winner"}],
                    "timetable": [{"event": "shortlist", "date": {"written": "2026-11-27T10:00Z"}}]}'::jsonb)::json
                where id = ?""").param(run.edition().value()).update();
        category = season.category(run.edition(), criterion("need", 1));
        season.category(run.edition(), criterion("care", 1));
        rain = season.entry(run.edition(), category, "Rain gardens");
        moor = season.entry(run.edition(), category, "The moor");
        ffion = season.visitor(port, run.by(), NOW);
        PersonId second = season.person("Marged");
        var organiser = programmes.findOrganiser(run.organiser()).orElseThrow();
        people.grant(second, new Grant(Role.ORGANISER, organiser.id(), null), NOW);
        marged = season.visitor(port, second, NOW);
    }

    private String of(String kind) {
        return "/judging/" + category + "/" + kind;
    }

    private Visitor.Seen shortlist(EntryId entry) {
        return ffion.post(of("shortlist"), Map.of("version", "0", "in", entry.toString()));
    }

    private Visitor.Seen result(EntryId entry) {
        return ffion.post(of("result"), Map.of("version", "0", "level-" + entry, "winner", "reasons", "The best"));
    }

    private List<Integer> lock(String kind) {
        return List.of(ffion, marged).stream()
                .map(one -> one.post(of(kind) + "/seal", Map.of("version", "1")).status())
                .toList();
    }

    private String decision(String kind) {
        return jdbc.sql("select id::text from decision where category_id = ? and kind = ?")
                .params(category.value(), kind)
                .query(String.class)
                .single();
    }

    /** Looks at it first, as the page asks for. */
    private Visitor.Seen look(String kind, String when) {
        return ffion.get(room + "/announcements?decision=" + decision(kind) + "&" + when);
    }

    private Visitor.Seen announce(String kind, String when) {
        return ffion.post(
                room + "/announcements", Visitor.fields(look(kind, when).page(), "/announcements"));
    }

    private static final String NOW_AT_ONCE = "when=now";
    private static final String LATER = "when=later&day=2026-12-17&hour=21:00";

    private void lockedResult() {
        result(rain);
        assertThat(lock("result")).containsOnly(303);
    }

    @Test
    void what_opens_later_is_not_called_announced() {
        lockedResult();
        announce("result", LATER);
        String before = ffion.get(room + "/results").text();
        assertThat(before).contains("0 of 2 results are announced, one opens by itself", "Opens 17 December, 9pm");
        assertThat(before).doesNotContain("Announced");
        assertThat(ffion.get(of("result")).text())
                .contains("The result is locked, and opens by itself", "Thursday 17 December 2026 at 9pm");

        Instant then = Instant.parse("2026-12-17T21:00:00Z");
        clock.set(then);
        ffion = season.visitor(port, run.by(), then);
        assertThat(ffion.get(room + "/results").text()).contains("1 of 2 results are announced", "Announced");
        assertThat(ffion.get(of("result")).text()).contains("The result is announced");
    }

    @Test
    void a_second_look_says_what_opens_when_and_for_whom_and_announces_nothing() {
        shortlist(rain);
        lock("shortlist");
        assertThat(look("shortlist", NOW_AT_ONCE).text())
                .contains("Announce this?", "Climate and nature Shortlist one entry", "It cannot be taken back")
                .contains("says otherwise for the shortlist: Friday 27 November 2026 at 10am (UK time)");
        assertThat(look("shortlist", "when=later&day=2026-11-27&hour=10:00").text())
                .contains("Friday 27 November 2026 at 10am (UK time)", "It can be taken back until then")
                .doesNotContain("says otherwise");
        assertThat(ffion.get(room + "/results").text()).doesNotContain("Announced");

        Visitor.Seen done = announce("shortlist", NOW_AT_ONCE);
        assertThat(done.status()).isEqualTo(303);
        Visitor.Seen after = ffion.get(done.location().replaceFirst("^https?://[^/]+", ""));
        assertThat(after.text()).contains("It is announced", "One decision is open to everybody since Friday 20");
        assertThat(after.page().select(".banner a[href$=/shortlist]")).hasSize(1);
    }

    @Test
    void whoever_does_not_say_what_or_when_is_asked_for_both_and_announces_nothing() {
        shortlist(rain);
        lock("shortlist");
        Visitor.Seen refused = ffion.get(room + "/announcements");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error:");
        assertThat(refused.text()).contains("Choose what to announce", "Choose now, or a day and an hour");
        assertThat(ffion.get(room + "/results").page().select("input[name=when][checked]"))
                .isEmpty();
    }

    @Test
    void no_award_goes_beyond_the_announced_shortlist() {
        shortlist(rain);
        lock("shortlist");
        announce("shortlist", NOW_AT_ONCE);
        assertThat(ffion.get(of("result"))
                        .page()
                        .select("tr:contains(Rain gardens) .name")
                        .text())
                .contains("On the shortlist");
        Visitor.Seen refused = result(moor);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("“The moor” is not on the shortlist that was announced");
        assertThat(result(rain).status()).isEqualTo(303);
    }

    @Test
    void a_result_that_was_decided_before_the_shortlist_was_announced_is_not_locked_against_it() {
        shortlist(rain);
        assertThat(result(moor).status()).isEqualTo(303);
        assertThat(ffion.get(of("result")).text()).contains("Not on the shortlist, which is not announced yet");
        lock("shortlist");
        announce("shortlist", LATER);
        Visitor.Seen refused = ffion.post(of("result") + "/seal", Map.of("version", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("the result names “The moor”, which is not on the shortlist");
    }

    @Test
    void a_shortlist_and_a_result_that_contradict_each_other_are_not_announced_together() {
        shortlist(rain);
        result(moor);
        lock("shortlist");
        lock("result");
        Visitor.Seen refused = ffion.get(
                room + "/announcements?when=now&decision=" + decision("shortlist") + "&decision=" + decision("result"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("the result names “The moor”, which is not on the shortlist");
    }
}
