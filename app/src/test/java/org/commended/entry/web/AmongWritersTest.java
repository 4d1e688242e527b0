package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Colleagues;
import org.commended.entry.Colleagues.Shared;
import org.commended.entry.Entrants;
import org.commended.entry.Entries;
import org.commended.entry.Visitor;
import org.commended.entry.domain.Right;
import org.commended.entry.domain.Writers;
import org.commended.entry.domain.Writers.Writer;
import org.commended.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What writers say to one another, and who sees to a section: theirs alone. */
@EntrantTest
class AmongWritersTest {

    private static final String SAID = "Marmalade: is this figure ours?";

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Entrants entrants;

    @Autowired
    private Entries entries;

    @Autowired
    private Writers writers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Shared shared;
    private Visitor priya;
    private Visitor tom;
    private Visitor dee;
    private String comments;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        shared = colleagues.entry();
        PersonId viewer = awards.person("Dee Ash");
        writers.add(shared.entry(), new Writer(viewer, Right.VIEW), Awards.OPEN);
        priya = awards.visitor(port, shared.priya(), Awards.OPEN);
        tom = awards.visitor(port, shared.tom(), Awards.OPEN);
        dee = awards.visitor(port, viewer, Awards.OPEN);
        comments = shared.section() + "/comments";
    }

    private void say(Visitor visitor, String text, String thread) {
        String field = thread.isEmpty() ? "text" : "text-" + thread;
        var said = visitor.post(comments, Map.of("act", UUID.randomUUID().toString(), "thread", thread, field, text));
        assertThat(said.status()).isEqualTo(303);
    }

    private String thread() {
        return priya.get(comments).page().select("input[name=thread]").val();
    }

    @Test
    void a_thread_is_begun_answered_settled_and_opened_again_by_an_answer() {
        say(priya, SAID, "");
        String thread = thread();
        say(tom, "It is, from the ledger.", thread);
        assertThat(dee.get(comments).text()).contains(SAID, "Tom Okafor", "from the ledger");
        assertThat(dee.get(comments).page().select("textarea")).isEmpty();
        assertThat(tom.get("/entries/" + shared.entry()).text()).contains("One comment");
        priya.post("/entries/" + shared.entry() + "/comments/" + thread + "/resolution", Map.of());
        assertThat(tom.get("/entries/" + shared.entry()).text()).doesNotContain("One comment");
        assertThat(tom.get(comments).page().select("details summary").text()).contains("One settled");
        say(tom, "Not quite.", thread);
        assertThat(tom.get("/entries/" + shared.entry()).text()).contains("One comment");
    }

    @Test
    void nothing_said_is_sent_judged_taken_away_or_shown_to_the_organiser() throws IOException {
        say(priya, SAID, "");
        entrants.write(shared.entry(), shared.priya(), Map.of("summary", "Gardens."), Awards.OPEN);
        entrants.send(shared.entry(), shared.priya(), Awards.OPEN);
        var judged = entries.getSubmitted(shared.entry());
        assertThat(judged.toString()).contains("The first text.").doesNotContain("Marmalade");
        for (String page : List.of("/check", "/receipt", "/copy.json", "/sections/1")) {
            assertThat(new String(priya.get("/entries/" + shared.entry() + page).body(), StandardCharsets.UTF_8))
                    .as(page)
                    .doesNotContain("Marmalade");
        }
        Visitor ffion = awards.visitor(port, shared.run().by(), Awards.OPEN);
        for (String page : List.of("", ".csv", ".xlsx", "/" + shared.entry())) {
            var seen = ffion.get(shared.run().desk() + page);
            assertThat(seen.status()).as(page).isEqualTo(200);
            assertThat(text(seen.body()))
                    .as(page)
                    .contains("Streets that breathe")
                    .doesNotContain("Marmalade");
        }
    }

    /** Of a spreadsheet, what is in its parts. */
    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') return new String(body, StandardCharsets.UTF_8);
        Path file = Files.createTempFile("entries", ".xlsx");
        Files.write(file, body);
        try (var zip = new ZipFile(file.toFile())) {
            StringBuilder text = new StringBuilder();
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void nothing_else_in_the_product_reads_the_table_of_comments() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(AmongWritersTest::readsComments))
                    .extracting(source -> source.getFileName().toString())
                    .containsExactly("JdbcComments.java");
        }
    }

    private static boolean readsComments(Path source) {
        try {
            return Files.readString(source).contains("entry_comment");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void a_section_is_handed_over_with_one_letter_and_shown_to_everybody() {
        for (int i = 0; i < 2; i++) {
            priya.post(
                    shared.section() + "/charge", Map.of("charge", shared.tom().toString()));
        }
        assertThat(tom.get("/entries/" + shared.entry()).text()).contains("You see to this");
        assertThat(priya.get("/entries/" + shared.entry()).text()).contains("Tom Okafor sees to this");
        assertThat(letters()).isEqualTo(1);
        tom.post("/entries/" + shared.entry() + "/people/" + shared.tom(), Map.of("right-" + shared.tom(), "none"));
        assertThat(priya.get("/entries/" + shared.entry()).text()).doesNotContain("sees to this");
    }

    private int letters() {
        return jdbc.sql("select count(*) from letter where kind = 'entry-section' and person_id = ?")
                .param(shared.tom().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_section_is_handed_to_nobody_who_may_not_write() {
        PersonId stranger = awards.person("A stranger");
        var refused = priya.post(shared.section() + "/charge", Map.of("charge", stranger.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose somebody who can write");
    }

    @Test
    void an_entry_is_handed_on_once_the_colleague_accepts_also_after_entries_closed() {
        String email = UUID.randomUUID() + "@example.org";
        var handed =
                priya.post("/entries/hand-over", Map.of("entry", shared.entry().toString(), "email", email));
        assertThat(handed.location()).isEqualTo("/my");
        assertThat(priya.get("/entries/" + shared.entry()).status()).isEqualTo(200);
        clock.set(Awards.CLOSES);
        PersonId next = awards.known(email);
        Visitor taking = awards.visitor(port, next, Awards.CLOSES);
        String way = taking.get("/my")
                .page()
                .select("a[href^=/entries/invitations/]")
                .attr("href");
        assertThat(taking.post(way + "/acceptance", Map.of()).status()).isEqualTo(303);
        assertThat(entries.listWriters(List.of(shared.entry())).get(shared.entry()))
                .contains(next)
                .doesNotContain(shared.priya());
    }
}
