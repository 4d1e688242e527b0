package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.entry.domain.Standing;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the eligibility to the receipt, as somebody with a browser and no JavaScript does it. */
@EntrantTest
class WritingAnEntryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CategoryId category;
    private Visitor priya;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        var run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition(), Awards.change(), Awards.homes(), Awards.summary());
        priya = awards.visitor(port, awards.person("Priya Nair"), Awards.OPEN);
    }

    @Test
    void an_entry_is_started_written_checked_sent_and_received() throws Exception {
        String entry = start("Streets that breathe");
        assertThat(priya.get(entry).text()).contains("Streets that breathe", "0 of 2 sections done", "Not started");

        write(entry, 1, Map.of("answer-change", "Four homes were wet, not 212.", "answer-homes", "208"));
        write(entry, 2, Map.of("answer-summary", "Gardens that drink the rain."));
        Seen check = priya.get(entry + "/check");
        assertThat(check.text()).contains("Four homes were wet, not 212.").doesNotContain("to put right");

        Seen sent = priya.post(entry + "/submission", Visitor.fields(check.page(), "submission"));
        assertThat(sent.status()).isEqualTo(303);
        Seen receipt = priya.get(sent.location());
        var received = entries.getSubmitted(id(entry));
        assertThat(receipt.text()).contains("HA27-", "Tuesday 9 March 2027 at 3.10pm (UK time)", received.sha256());
        assertThat(entries.get(id(entry)).standing()).isEqualTo(Standing.SUBMITTED);

        byte[] copy = priya.get(entry + "/copy.json").body();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(copy);
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(received.sha256());
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("Gardens that drink the rain.");
    }

    @Test
    void the_public_face_takes_its_summary_from_the_answer_written_for_the_public() {
        String entry = sent("Streets that breathe");
        String face = jdbc.sql("select public_face ->> 'summary' from entry where id = ?")
                .param(id(entry).value())
                .query(String.class)
                .single();
        assertThat(face).isEqualTo("Gardens that drink the rain.");
    }

    @Test
    void changes_after_sending_are_said_loudly_until_they_are_sent() {
        String entry = sent("Streets that breathe");
        assertThat(priya.get(entry).text()).contains("We received this entry").doesNotContain("not sent yet");

        write(entry, 2, Map.of("answer-summary", "Gardens drink the rain."));
        assertThat(priya.get(entry).text()).contains("Your changes are not sent yet");
        assertThat(entries.getSubmitted(id(entry)).answers().getLast().text())
                .isEqualTo("Gardens that drink the rain.");

        send(entry);
        assertThat(priya.get(entry).text()).contains("We received this entry").doesNotContain("not sent yet");
        assertThat(entries.getSubmitted(id(entry)).answers().getLast().text()).isEqualTo("Gardens drink the rain.");
    }

    @Test
    void everything_that_stands_in_the_way_is_said_at_once() {
        String entry = start("Streets that breathe");
        write(entry, 1, Map.of("answer-change", "word ".repeat(28), "answer-homes", "about 200"));
        Seen refused = priya.post(
                entry + "/submission",
                Visitor.fields(priya.get(entry + "/check").page(), "submission"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "3 things stand in the way",
                        "Take 8 words out of",
                        "as a figure",
                        "Answer “Tell us of summary”");
        assertThat(entries.get(id(entry)).standing()).isEqualTo(Standing.DRAFT);
    }

    @Test
    void an_entry_is_withdrawn_after_one_more_question_and_stays_on_record() {
        String entry = sent("Streets that breathe");
        assertThat(priya.get(entry + "/withdrawal").text()).contains("you cannot take this back");
        assertThat(priya.post(entry + "/withdrawal", Map.of()).status()).isEqualTo(303);
        assertThat(priya.get(entry).text()).contains("This entry was withdrawn");
        assertThat(entries.get(id(entry)).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(priya.post(entry + "/withdrawal", Map.of()).status()).isEqualTo(303);
    }

    private String start(String title) {
        var page = priya.get("/entries/start?category=" + category).page();
        Map<String, String> fields = Visitor.fields(page, "/entries");
        fields.put("title", title);
        fields.put("organisation", "Aldermoor Council");
        Seen started = priya.post("/entries", fields);
        assertThat(started.status()).as(started.text()).isEqualTo(303);
        return started.location();
    }

    private void write(String entry, int section, Map<String, String> answers) {
        String address = entry + "/sections/" + section;
        Map<String, String> fields = Visitor.fields(priya.get(address).page(), "sections/" + section);
        fields.putAll(answers);
        assertThat(priya.post(address, fields).status()).isEqualTo(303);
    }

    private String sent(String title) {
        String entry = start(title);
        write(entry, 1, Map.of("answer-change", "Four homes were wet, not 212.", "answer-homes", "208"));
        write(entry, 2, Map.of("answer-summary", "Gardens that drink the rain."));
        send(entry);
        return entry;
    }

    private void send(String entry) {
        var check = priya.get(entry + "/check").page();
        assertThat(priya.post(entry + "/submission", Visitor.fields(check, "submission"))
                        .status())
                .isEqualTo(303);
    }

    private static EntryId id(String entry) {
        return EntryId.of(entry.replaceFirst(".*/", ""));
    }
}
