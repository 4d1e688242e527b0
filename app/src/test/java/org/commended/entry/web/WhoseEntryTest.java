package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every address of an entry, for everybody whose it is not: the same answer as if there were nothing there. */
@EntrantTest
class WhoseEntryTest {

    private static final List<String> PAGES = List.of(
            "",
            "/about",
            "/sections/1",
            "/people",
            "/check",
            "/receipt",
            "/withdrawal",
            "/copy.json",
            "/entry.pdf",
            "/receipt.pdf");
    private static final List<String> ACTS = List.of("/about", "/sections/1", "/people", "/submission", "/withdrawal");

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Run run;
    private Run otherRun;
    private EntryId entry;
    private EntryId otherEntry;
    private PersonId otherEntrant;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        otherRun = awards.edition(HouseRules.NONE);
        Map<String, String> answers = Map.of("statement", "It was wet.");
        entry = entrants.sent(
                awards.category(run.edition()),
                Entrants.about("Streets", "Aldermoor Council"),
                answers,
                awards.person("Priya Nair"),
                Awards.OPEN);
        otherEntrant = awards.person("Tom Okafor");
        otherEntry = entrants.sent(
                awards.category(otherRun.edition()),
                Entrants.about("The repair van", "Dunmere Council"),
                answers,
                otherEntrant,
                Awards.OPEN);
    }

    private List<Visitor> everybodyElse() {
        return List.of(
                awards.visitor(port, awards.person("A stranger"), Awards.OPEN),
                awards.visitor(port, otherEntrant, Awards.OPEN),
                awards.visitor(port, run.by(), Awards.OPEN),
                awards.visitor(port, otherRun.by(), Awards.OPEN));
    }

    @Test
    void no_page_of_an_entry_opens_to_anybody_who_does_not_write_it() {
        for (Visitor visitor : everybodyElse()) {
            for (String page : PAGES) {
                var seen = visitor.get("/entries/" + entry + page);
                assertThat(seen.status()).as(page).isEqualTo(404);
                assertThat(seen.text()).as(page).doesNotContain("Streets", "Aldermoor");
            }
        }
    }

    @Test
    void no_act_on_an_entry_is_open_to_anybody_who_does_not_write_it() {
        String before = state();
        Map<String, String> fields = Map.of(
                "seen",
                "0",
                "title",
                "Mine",
                "organisation",
                "Mine",
                "seen-statement",
                "1",
                "answer-statement",
                "Mine",
                "email",
                "me@example.org");
        for (Visitor visitor : everybodyElse()) {
            for (String act : ACTS) {
                assertThat(visitor.post("/entries/" + entry + act, fields).status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(state()).isEqualTo(before);
    }

    private String state() {
        return jdbc.sql("""
                select entry.title || state || version || (select string_agg(text, '') from answer where entry_id = id)
                       || (select count(*) from entry_writer where entry_id = id)
                from entry where id = ?""").param(entry.value()).query(String.class).single();
    }

    @Test
    void what_is_not_there_answers_the_same_as_what_is_not_yours() {
        Visitor stranger = awards.visitor(port, awards.person("A stranger"), Awards.OPEN);
        String there = stranger.get("/entries/" + entry).text().replace(entry.toString(), "");
        EntryId nothing = EntryId.next();
        String notThere = stranger.get("/entries/" + nothing).text().replace(nothing.toString(), "");
        assertThat(there).isEqualTo(notThere);
    }

    @Test
    void signed_out_every_page_leads_to_sign_in_and_an_act_keeps_what_was_typed() {
        Visitor nobody = new Visitor(port, null);
        for (String page : PAGES) {
            assertThat(nobody.get("/entries/" + entry + page).location()).startsWith("/sign-in?next=");
        }
        var kept = nobody.post("/entries/" + entry + "/sections/1", Map.of("answer-statement", "My precious words"));
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.text()).contains("My precious words");
    }

    @Test
    void the_desk_opens_to_its_own_organiser_only() {
        List<String> pages = List.of("", ".xlsx", ".csv", "/" + entry, "/" + entry + "/correction?part=title");
        Visitor ffion = awards.visitor(port, run.by(), Awards.OPEN);
        for (String page : pages) {
            assertThat(ffion.get(run.desk() + page).status()).as(page).isEqualTo(200);
            for (PersonId other : List.of(otherRun.by(), otherEntrant)) {
                assertThat(awards.visitor(port, other, Awards.OPEN)
                                .get(run.desk() + page)
                                .status())
                        .as(page)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void an_organiser_reaches_no_entry_of_another_edition_through_their_own_desk() {
        Visitor ffion = awards.visitor(port, run.by(), Awards.OPEN);
        Map<String, String> fields =
                Map.of("verdict", "eligible", "seen", "0", "part", "title", "text", "Mine", "reason", "Because");
        assertThat(ffion.get(run.desk() + "/" + otherEntry).status()).isEqualTo(404);
        assertThat(ffion.get(run.desk() + "/" + otherEntry + "/correction?part=title")
                        .status())
                .isEqualTo(404);
        assertThat(ffion.post(run.desk() + "/" + otherEntry + "/screening", fields)
                        .status())
                .isEqualTo(404);
        assertThat(ffion.post(run.desk() + "/" + otherEntry + "/correction", fields)
                        .status())
                .isEqualTo(404);
        assertThat(awards.visitor(port, otherEntrant, Awards.OPEN)
                        .post(run.desk() + "/" + entry + "/screening", fields)
                        .status())
                .isEqualTo(404);
    }
}
