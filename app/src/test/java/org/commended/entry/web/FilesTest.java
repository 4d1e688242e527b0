package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.programme.domain.HouseRules;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.commended.shared.files.FileKind;
import org.commended.shared.files.SomeFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
@Import({Awards.class, Entrants.class})
class FilesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String desk = "";
    private CategoryId category = CategoryId.next();
    private Visitor ffion = new Visitor(0, null);
    private EntryId entry = EntryId.next();
    private Visitor priya = new Visitor(0, null);

    /** The same, which must be sent. */
    private static Question plan() {
        Question plan = Awards.plan();
        return new Question(
                plan.id(),
                plan.text(),
                plan.kind(),
                null,
                null,
                true,
                List.of(),
                plan.audience(),
                plan.section(),
                null,
                plan.files());
    }

    @BeforeEach
    void enter() {
        clock.set(Awards.OPEN);
        Awards.Run run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition(), Awards.change(), plan());
        PersonId writer = awards.person("Priya Nair");
        entry = entrants.draft(
                category,
                Entrants.about("Streets that breathe", "Aldermoor Council"),
                writer,
                Awards.OPEN.minusSeconds(60));
        priya = awards.visitor(port, writer, Awards.OPEN);
        ffion = awards.visitor(port, run.by(), Awards.OPEN);
        desk = run.desk() + "/" + entry + "/files/";
    }

    private String at(String page) {
        return "/entries/" + entry + "/" + page;
    }

    private Visitor.Seen send(String name, byte[] content) {
        return priya.upload(at("files/plan"), "file", name, content);
    }

    private List<String> names() {
        return priya.get(at("files/plan")).page().select(".sent-file").eachText();
    }

    @Test
    void a_file_is_sent_with_a_plain_form_and_stands_wherever_the_answers_do() {
        assertThat(send("Plan.pdf", SomeFiles.pdf("gardens")).status()).isEqualTo(303);
        assertThat(names()).hasSize(1).first().asString().startsWith("Plan.pdf (PDF, 1 kB, not checked");
        assertThat(priya.get(at("sections/1")).text()).contains("Plan.pdf", "Add or change files");
        var check = priya.get(at("check"));
        assertThat(check.text()).contains("Plan.pdf").doesNotContain("[", SomeFiles.class.getSimpleName());
        String link = check.page().select("a[href*=/files/plan/]").attr("href");
        assertThat(priya.get(link).body()).isEqualTo(SomeFiles.pdf("gardens"));
    }

    @Test
    void what_is_not_taken_is_said_beside_the_field_and_nothing_is_changed() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        for (var bad : Map.of(
                        "plan.pdf", SomeFiles.pdf("again"),
                        "empty.pdf", new byte[0],
                        "page.pdf", SomeFiles.bytes("<html>"),
                        "page.html", SomeFiles.bytes("<html>"),
                        "large.pdf", SomeFiles.pdf("x".repeat(1_000_001)))
                .entrySet()) {
            var refused = send(bad.getKey(), bad.getValue());
            assertThat(refused.status()).as(bad.getKey()).isEqualTo(422);
            assertThat(refused.page().select("#file-error").text())
                    .as(bad.getKey())
                    .isNotBlank();
        }
        assertThat(names()).hasSize(1);
        send("Photo.jpg", SomeFiles.picture(FileKind.JPEG, 20, 20));
        assertThat(send("third.pdf", SomeFiles.pdf("third"))
                        .page()
                        .select(".error-summary")
                        .text())
                .contains("2 files at most");
    }

    @Test
    void a_file_that_was_replaced_or_removed_stays_in_the_earlier_versions() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        var page = priya.get(at("files/plan")).page();
        String removal = page.select("form[action$=/removal]").attr("action");
        assertThat(priya.post(removal, Map.of()).status()).isEqualTo(303);
        assertThat(priya.post(removal, Map.of()).status()).isEqualTo(303);
        assertThat(names()).isEmpty();
        assertThat(priya.get(at("answers/plan/versions")).text()).contains("Plan.pdf");
        var back = Visitor.fields(priya.get(at("answers/plan/versions")).page(), "restoration");
        priya.post(at("answers/plan/restoration"), back);
        assertThat(names()).hasSize(1);
    }

    @Test
    void the_copy_that_is_sent_names_each_file_and_its_fingerprint_for_good() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        var fields = Visitor.fields(priya.get(at("sections/1")).page(), "1");
        fields.put("answer-change", "Gardens.");
        priya.post(at("sections/1"), fields);
        assertThat(priya.post(
                                at("submission"),
                                Visitor.fields(priya.get(at("check")).page(), "submission"))
                        .status())
                .isEqualTo(303);
        String frozen = jdbc.sql("select frozen from submission where entry_id = ?")
                .param(entry.value())
                .query(String.class)
                .single();
        String sha256 = jdbc.sql(
                        "select sha256 from uploaded_file where name = 'Plan.pdf' and kept_at is not null order by sent_at desc limit 1")
                .query(String.class)
                .single();
        assertThat(frozen).contains("Plan.pdf [", sha256);
    }

    @Test
    void an_entry_that_lacks_its_file_is_not_sent_and_is_led_to_it() {
        var refused = priya.post(
                at("submission"), Visitor.fields(priya.get(at("check")).page(), "submission"));
        assertThat(refused.page().select(".error-summary a[href$=#answer-plan]"))
                .isNotEmpty();
        assertThat(priya.get(at("sections/1")).page().getElementById("answer-plan"))
                .isNotNull();
    }

    /** Where the scanner is slower than the writer, the file is found after it answered the question. */
    @Test
    void a_file_with_a_virus_answers_nothing() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        String page = priya.get(at("check")).page().select("main").text();
        assertThat(page).doesNotContain("virus in it");
        jdbc.sql("update uploaded_file set checked = 'infected' where name = 'Plan.pdf'")
                .update();
        var refused = priya.post(
                at("submission"), Visitor.fields(priya.get(at("check")).page(), "submission"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains("Plan.pdf has a virus in it");
    }

    @Test
    void what_is_too_large_is_not_even_read_of_whoever_may_not_send_it() {
        byte[] large = new byte[12_000_000];
        assertThat(new Visitor(port, null)
                        .upload(at("files/plan"), "file", "a.pdf", large)
                        .status())
                .isEqualTo(401);
        assertThat(priya.upload(at("submission"), "file", "a.pdf", large).status())
                .isBetween(400, 499);
    }

    @Test
    void nobody_else_opens_sends_or_removes_a_file() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        var page = priya.get(at("files/plan")).page();
        String file = page.select("a[href*=/files/plan/]").attr("href");
        String id = file.replaceFirst(".*/", "");
        Visitor stranger = awards.visitor(port, awards.person("Tom Birch"), Awards.OPEN);
        assertThat(stranger.get(file).status()).isEqualTo(404);
        assertThat(stranger.get(at("files/plan")).status()).isEqualTo(404);
        assertThat(stranger.post(file + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.upload(at("files/plan"), "file", "a.pdf", SomeFiles.pdf("a"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(desk + id).status()).isEqualTo(404);
        assertThat(ffion.get(desk + id).status()).isEqualTo(200);
        assertThat(names()).hasSize(1);
    }

    /** Whoever saw the id and the fingerprint of a file can type them; the file stays where it was sent. */
    @Test
    void words_that_look_like_a_file_open_none() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        String own = priya.get(at("files/plan"))
                .page()
                .select("a[href*=/files/plan/]")
                .attr("href");
        String id = own.replaceFirst(".*/", "");
        String sha256 = jdbc.sql("select sha256 from uploaded_file where id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
        PersonId tom = awards.person("Tom Birch");
        EntryId his = entrants.draft(category, Entrants.about("Warm halls", "Westmarch Council"), tom, Awards.OPEN);
        entrants.write(his, tom, Map.of("change", "Plan.pdf [" + id + " " + sha256 + "]"), Awards.OPEN);
        assertThat(awards.visitor(port, tom, Awards.OPEN)
                        .get("/entries/" + his + "/files/plan/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(ffion.get(desk.replace(entry.toString(), his.toString()) + id)
                        .status())
                .isEqualTo(404);
        assertThat(priya.get(own).status()).isEqualTo(200);
    }

    @Test
    void after_entries_closed_no_file_is_taken_or_removed() {
        send("Plan.pdf", SomeFiles.pdf("gardens"));
        clock.set(Awards.CLOSES.plus(Duration.ofSeconds(1)));
        assertThat(send("late.pdf", SomeFiles.pdf("late")).status()).isEqualTo(422);
        assertThat(names()).hasSize(1);
    }
}
