package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.people.People;
import org.commended.programme.domain.Category.EntrantKind;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who is put forward is told, reads what is said, agrees or does not; and judges wait where they are to. */
@EntrantTest
class NominationsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Run run;
    private CategoryId category;
    private EntryId entry;
    private PersonId nominee;
    private Visitor priya;
    private Visitor dee;
    private PersonId writer;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition(), details -> details, EntrantKind.INDIVIDUAL, Awards.change());
        writer = awards.person("Priya Nair");
        nominee = awards.person("Dee Ash");
        entry = entrants.draft(
                category, Entrants.nomination("Dee Ash", "Warden", "Aldermoor Council"), writer, Awards.OPEN);
        entrants.write(entry, writer, Map.of("change", "She opened the sluice."), Awards.OPEN);
        priya = awards.visitor(port, writer, Awards.OPEN);
        dee = awards.visitor(port, nominee, Awards.OPEN);
    }

    private Visitor.Seen tell() {
        return priya.post("/entries/" + entry + "/nominee", Map.of("email", email()));
    }

    private String email() {
        return people.get(nominee).email();
    }

    private String way() {
        return "/entries/nominations/" + entry;
    }

    @Test
    void the_nominee_is_told_once_reads_what_is_said_and_agrees() {
        assertThat(priya.get("/entries/" + entry + "/nominee").text()).contains("Tell Dee Ash by");
        assertThat(dee.get(way()).status()).isEqualTo(404);
        tell();
        tell();
        assertThat(letters("nominee-told")).isEqualTo(1);
        assertThat(dee.get("/my").text()).contains("You are put forward", "Say yes or no");
        assertThat(dee.get(way()).text())
                .contains("She opened the sluice.", "Priya Nair puts you forward", "the entry is withdrawn");
        assertThat(dee.post(way() + "/agreement", Map.of()).status()).isEqualTo(303);
        assertThat(dee.get(way()).text()).contains("You agreed");
        assertThat(priya.get("/entries/" + entry + "/nominee").text()).contains("They agree to being put forward");
        assertThat(letters("nominee-agreed")).isEqualTo(1);
    }

    private int letters(String kind) {
        return jdbc.sql("select count(*) from letter where kind = ? and edition_id = ?")
                .params(kind, run.edition().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobody_else_opens_a_nomination_and_the_nominee_opens_nothing_else_of_the_entry() {
        tell();
        for (PersonId other : java.util.List.of(writer, run.by(), awards.person("A stranger"))) {
            Visitor visitor = awards.visitor(port, other, Awards.OPEN);
            assertThat(visitor.get(way()).status()).isEqualTo(404);
            assertThat(visitor.post(way() + "/agreement", Map.of()).status()).isEqualTo(404);
            assertThat(visitor.post(way() + "/withdrawal", Map.of()).status()).isEqualTo(404);
        }
        for (String page : java.util.List.of("", "/check", "/sections/1", "/nominee")) {
            assertThat(dee.get("/entries/" + entry + page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void whoever_says_no_takes_the_entry_away_from_judges_and_is_thanked() {
        tell();
        entrants.send(entry, writer, Awards.OPEN);
        assertThat(entries.listJudged(category)).hasSize(1);
        assertThat(dee.post(way() + "/withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(entries.listJudged(category)).isEmpty();
        assertThat(dee.get(way()).text()).contains("Thank you for telling us");
        assertThat(letters("nominee-thanked")).isEqualTo(1);
        assertThat(letters("entry-withdrawn")).isEqualTo(1);
        assertThat(dee.post(way() + "/agreement", Map.of()).status()).isEqualTo(422);
        assertThat(acts("nominee-answered")).contains("declined").doesNotContain("sluice", "Dee Ash");
    }

    private String acts(String kind) {
        return jdbc.sql("select string_agg(t::text, ';') from record_row t where subject = ? and kind = ?")
                .params(entry.value(), kind)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    @Test
    void where_nominees_agree_first_nothing_is_sent_untold_and_judges_wait() {
        Visitor ffion = awards.visitor(port, run.by(), Awards.OPEN);
        String desk = run.desk().replaceFirst("entries$", "nominees");
        assertThat(ffion.get(desk).text()).contains("Dee Ash", "Not told yet");
        ffion.post(desk, Map.of("asked", "yes", "first", "yes"));
        var fields = Visitor.fields(priya.get("/entries/" + entry + "/check").page(), "submission");
        var refused = priya.post("/entries/" + entry + "/submission", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Tell Dee Ash first");
        tell();
        entrants.send(entry, writer, Awards.OPEN);
        assertThat(entries.listJudged(category)).isEmpty();
        assertThat(entries.listStanding(category)).isEmpty();
        dee.post(way() + "/agreement", Map.of());
        assertThat(entries.listJudged(category)).hasSize(1);
        dee.post(way() + "/withdrawal", Map.of());
        assertThat(entries.listJudged(category)).isEmpty();
        assertThat(ffion.get(desk).text()).contains("Withdrew");
    }

    @Test
    void what_one_agreed_to_is_nothing_another_agreed_to() {
        tell();
        dee.post(way() + "/agreement", Map.of());
        var fields = Visitor.fields(priya.get("/entries/" + entry + "/about").page(), "about");
        fields.put("nominee", "Tom Okafor");
        assertThat(priya.post("/entries/" + entry + "/about", fields).status()).isEqualTo(303);
        assertThat(dee.get(way()).status()).isEqualTo(404);
        assertThat(priya.get("/entries/" + entry + "/nominee").text()).contains("Tell Tom Okafor by");
    }

    @Test
    void nobody_who_writes_an_entry_is_told_that_they_are_put_forward_in_it() {
        var refused = priya.post(
                "/entries/" + entry + "/nominee",
                Map.of("email", people.get(writer).email()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("cannot be put forward in it");
    }
}
