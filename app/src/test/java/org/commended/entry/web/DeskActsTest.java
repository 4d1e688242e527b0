package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.entry.domain.Standing;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an organiser does with an entry: checks it against the rules, and puts it right for its owner. */
@EntrantTest
class DeskActsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Run run;
    private EntryId entry;
    private PersonId priya;
    private Visitor ffion;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        priya = awards.person("Priya Nair");
        var category = awards.category(run.edition(), Awards.change(), Awards.summary());
        entry = entrants.sent(
                category,
                Entrants.about("Streets that breath", "Aldermoor Council"),
                Map.of("change", "Four homes.", "summary", "Gardens."),
                priya,
                Awards.OPEN.minusSeconds(60));
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
    }

    private String at(String act) {
        return run.desk() + "/" + entry + act;
    }

    private Seen act(String act, Map<String, String> typed) {
        String page = act.equals("screening") ? at("") : at("/correction?part=" + typed.get("part"));
        Map<String, String> fields =
                new HashMap<>(Visitor.fields(ffion.get(page).page(), act));
        fields.putAll(typed);
        return ffion.post(at("/" + act), fields);
    }

    @Test
    void whoever_checks_goes_on_to_the_next_and_back_to_the_list_as_they_left_it() {
        EntryId older = entrants.sent(
                entries.get(entry).category(),
                Entrants.about("Quiet streets", "Aldermoor Council"),
                Map.of("change", "Six homes.", "summary", "Gardens."),
                priya,
                Awards.OPEN.minusSeconds(120));
        String way = "?words=streets&standing=to-check";
        var list = ffion.get(run.desk() + way).page();
        assertThat(list.select("a[href=\"" + at("") + way + "\"]")).hasSize(1);
        var page = ffion.get(at("") + way).page();
        assertThat(page.select("a.back").attr("href")).isEqualTo(run.desk() + way + "#queue");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(run.desk() + "/" + older + way);
        assertThat(page.select("a[href=#screening], a:contains(Correct)").attr("href"))
                .isEqualTo("#screening");

        Map<String, String> fields = Visitor.fields(page, "screening");
        fields.put("verdict", "eligible");
        assertThat(ffion.post(at("/screening"), fields).location()).endsWith(at("") + way);
        ffion.post(run.desk() + "/" + older + "/screening", Map.of("verdict", "eligible", "seen", "0"));
        assertThat(ffion.get(at("") + way).page().select("a[rel=next]")).isEmpty();
    }

    private int recorded(String kind) {
        return jdbc.sql("select count(*) from record_row where subject = ? and kind = ?")
                .params(entry.value(), kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void it_shows_the_whole_text_whose_it_is_and_what_happened() {
        assertThat(ffion.get(at("")).text())
                .contains("Streets that breath", "Aldermoor Council", "Four homes.", "Gardens.", "Priya Nair")
                .contains("Sent in Tuesday 9 March 2027", "Started");
    }

    @Test
    void an_entry_is_ruled_out_with_the_rule_and_the_reason_and_its_writers_can_read_them() {
        Map<String, String> out =
                Map.of("verdict", "ruled-out", "rule", "Teams up to 60", "reason", "It has 84 ŵ 🏆 <b>.");
        assertThat(act("screening", out).status()).isEqualTo(303);
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.RULED_OUT);
        assertThat(ffion.get(run.desk()).text()).contains("Ruled out: Teams up to 60");
        Visitor writer = awards.visitor(port, priya, Awards.OPEN);
        assertThat(writer.get("/entries/" + entry).text()).contains("Teams up to 60", "It has 84 ŵ 🏆 <b>.");
        assertThat(writer.post("/entries/" + entry + "/sections/1", Map.of("seen-change", "1", "answer-change", "X"))
                        .text())
                .contains("This entry was ruled out");
    }

    @Test
    void a_decision_can_be_changed_and_leaves_its_trace() {
        act("screening", Map.of("verdict", "ruled-out", "rule", "Teams up to 60", "reason", "It has 84."));
        act("screening", Map.of("verdict", "eligible", "reason", "Counted again: 48."));
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.ELIGIBLE);
        assertThat(ffion.get(at("")).text()).contains("Ruled out: Teams up to 60", "Counted again: 48.");
        assertThat(recorded("entry-screened")).isEqualTo(2);
    }

    @Test
    void a_decision_needs_its_verdict_its_rule_and_its_reason_and_keeps_what_was_typed() {
        assertThat(act("screening", Map.of()).text()).contains("Choose whether it is eligible or ruled out");
        Seen refused = act("screening", Map.of("verdict", "ruled-out", "reason", "x".repeat(2_001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say which rule excludes it", "Shorten this to 2,000 letters");
        assertThat(refused.page().select("textarea").val()).hasSize(2_001);
        assertThat(refused.page().select("input[value=ruled-out][checked]")).hasSize(1);
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.SUBMITTED);
    }

    @Test
    void a_decision_sent_twice_is_one_and_one_from_a_stale_page_is_refused() {
        var page = Visitor.fields(ffion.get(at("")).page(), "screening");
        page.put("verdict", "eligible");
        assertThat(ffion.post(at("/screening"), page).status()).isEqualTo(303);
        assertThat(ffion.post(at("/screening"), page).status()).isEqualTo(303);
        assertThat(recorded("entry-screened")).isEqualTo(1);
        page.put("reason", "Another");
        assertThat(ffion.post(at("/screening"), page).status()).isEqualTo(409);
    }

    @Test
    void an_eligible_entry_that_is_sent_again_is_to_be_checked_again() {
        act("screening", Map.of("verdict", "eligible"));
        var later = Awards.OPEN.plus(Duration.ofHours(1));
        entrants.write(entry, priya, Map.of("change", "Five homes."), later);
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.ELIGIBLE);
        entrants.send(entry, priya, later);
        assertThat(entries.get(entry).standing()).isEqualTo(Standing.SUBMITTED);
    }

    @Test
    void a_title_is_put_right_in_the_entry_and_in_the_copy_that_counts() {
        String sha256 = entries.getSubmitted(entry).sha256();
        Seen done = act("correction", Map.of("part", "title", "text", "Streets that breathe", "reason", "A misprint"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(entries.get(entry).title()).isEqualTo("Streets that breathe");
        assertThat(entries.getSubmitted(entry).title()).isEqualTo("Streets that breathe");
        assertThat(entries.getSubmitted(entry).sha256()).isNotEqualTo(sha256);
        assertThat(entries.getSubmitted(entry).receivedAt()).isEqualTo(Awards.OPEN.minusSeconds(60));
        assertThat(entries.get(entry).hasUnsentChanges()).isFalse();
        assertThat(ffion.get(at("")).text()).contains("Corrected: Title of the entry", "A misprint");
        assertThat(recorded("entry-corrected")).isEqualTo(1);
    }

    @Test
    void an_answer_is_put_right_without_sending_what_its_owner_has_not_sent() {
        entrants.write(entry, priya, Map.of("summary", "Not sent."), Awards.OPEN.plusSeconds(60));
        act("correction", Map.of("part", "change", "text", "Five homes.", "reason", "They rang"));
        assertThat(entries.getSubmitted(entry).answers())
                .extracting(answer -> answer.text())
                .containsExactly("Five homes.", "Gardens.");
        assertThat(entries.get(entry).hasUnsentChanges()).isTrue();
    }

    @Test
    void a_correction_needs_a_reason_and_a_change_and_happens_once() {
        assertThat(act("correction", Map.of("part", "title")).text())
                .contains("This is what stands there already", "Give the reason");
        assertThat(act("correction", Map.of("part", "title", "text", "", "reason", "r"))
                        .text())
                .contains("Give the entry a title");
        assertThat(act("correction", Map.of("part", "title", "text", "T".repeat(201), "reason", "r"))
                        .text())
                .contains("Shorten this to 200 letters");
        var page = Visitor.fields(ffion.get(at("/correction?part=title")).page(), "correction");
        page.putAll(Map.of("text", "Once", "reason", "r"));
        assertThat(ffion.post(at("/correction"), page).status()).isEqualTo(303);
        assertThat(ffion.post(at("/correction"), page).status()).isEqualTo(303);
        assertThat(recorded("entry-corrected")).isEqualTo(1);
        page.put("text", "Twice");
        assertThat(ffion.post(at("/correction"), page).status()).isEqualTo(409);
        assertThat(ffion.get(at("/correction?part=nothing")).status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_not_checked() {
        EntryId draft = entrants.draft(
                entries.get(entry).category(), Entrants.about("Heat", "Eskholme Council"), priya, Awards.OPEN);
        Seen refused = ffion.post(run.desk() + "/" + draft + "/screening", Map.of("verdict", "eligible", "seen", "0"));
        assertThat(refused.text()).contains("Only an entry that was sent in can be checked");
    }
}
