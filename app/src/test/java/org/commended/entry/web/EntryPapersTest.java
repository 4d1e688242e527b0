package org.commended.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.commended.MovableClock;
import org.commended.entry.Awards;
import org.commended.entry.Awards.Run;
import org.commended.entry.Entrants;
import org.commended.entry.Visitor;
import org.commended.entry.Visitor.Seen;
import org.commended.programme.domain.HouseRules;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Fingerprint;
import org.commended.shared.PersonId;
import org.commended.shared.paper.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An entry on paper, its receipt, and what anybody can find out with it. */
@EntrantTest
class EntryPapersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Awards awards;

    @Autowired
    private Entrants entrants;

    @Autowired
    private MovableClock clock;

    private Run run;
    private PersonId writer;
    private Visitor priya;
    private Visitor stranger;
    private CategoryId category;

    @BeforeEach
    void begin() {
        clock.set(Awards.OPEN);
        run = awards.edition(HouseRules.NONE);
        category = awards.category(run.edition());
        writer = awards.person("Priya Nair");
        priya = awards.visitor(port, writer, Awards.OPEN);
        stranger = new Visitor(port, null);
    }

    private EntryId sent() {
        return entrants.sent(
                category,
                Entrants.about("Streets <that> breathe", "Aldermoor Council"),
                Map.of("statement", "It was wet.\nNow it is dry."),
                writer,
                Awards.OPEN);
    }

    private Printed paper(Visitor by, String path) {
        Seen seen = by.get(path);
        assertThat(seen.status()).isEqualTo(200);
        return new Printed(seen.body());
    }

    private void keep(String name, Printed paper) throws IOException {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/" + name), paper.bytes());
    }

    @Test
    void a_writer_takes_the_draft_away_at_any_time() throws IOException {
        EntryId entry = entrants.draft(category, Entrants.about("The moor", "Dunmere Council"), writer, Awards.OPEN);
        Printed draft = paper(priya, "/entries/" + entry + "/entry.pdf");
        keep("draft.pdf", draft);
        assertThat(draft.breaches()).isEmpty();
        assertThat(draft.text())
                .contains("The moor", "Dunmere Council", "It has not been sent", "Nothing is written here yet");
    }

    @Test
    void what_was_sent_is_printed_as_it_was_sent() throws IOException {
        EntryId entry = sent();
        Printed paper = paper(priya, "/entries/" + entry + "/entry.pdf");
        keep("entry.pdf", paper);
        assertThat(paper.breaches()).isEmpty();
        assertThat(paper.title()).isEqualTo("Streets <that> breathe");
        assertThat(paper.text())
                .containsSubsequence("Streets <that> breathe", "As it was received on", "It was wet. Now it is dry.");
    }

    @Test
    void an_organiser_prints_an_entry_from_the_desk() {
        EntryId entry = sent();
        Visitor organiser = awards.visitor(port, run.by(), Awards.OPEN);
        assertThat(paper(organiser, run.desk() + "/" + entry + "/entry.pdf").text())
                .contains("Streets <that> breathe", "It was wet.");
        assertThat(organiser.get("/entries/" + entry + "/entry.pdf").status()).isEqualTo(404);
    }

    @Test
    void a_receipt_is_the_same_file_every_time_and_says_when() throws IOException {
        EntryId entry = sent();
        Printed receipt = paper(priya, "/entries/" + entry + "/receipt.pdf");
        keep("receipt.pdf", receipt);
        assertThat(receipt.breaches()).isEmpty();
        assertThat(receipt.text()).contains("Tuesday 9 March 2027 at 3.10pm (UK time)", "/verify");
        clock.set(Awards.OPEN.plusSeconds(3600));
        assertThat(paper(priya, "/entries/" + entry + "/receipt.pdf").bytes()).isEqualTo(receipt.bytes());
    }

    @Test
    void a_receipt_and_the_text_are_known_again_by_anybody() {
        String entry = "/entries/" + sent();
        byte[] receipt = priya.get(entry + "/receipt.pdf").body();
        byte[] text = priya.get(entry + "/copy.json").body();
        assertThat(verified(receipt)).contains("Yes: this is a receipt of ours", "Tuesday 9 March 2027 at 3.10pm");
        assertThat(verified(text)).contains("Yes: this is what was received", "Tuesday 9 March 2027 at 3.10pm");
        assertThat(verified(text)).doesNotContain("Streets", "Aldermoor", "HA27");
    }

    @Test
    void a_letter_changed_makes_it_another_file() {
        String entry = "/entries/" + sent();
        byte[] receipt = priya.get(entry + "/receipt.pdf").body();
        byte[] forged = Arrays.copyOf(receipt, receipt.length + 1);
        byte[] text = new String(priya.get(entry + "/copy.json").body(), StandardCharsets.UTF_8)
                .replace("wet", "hot")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(verified(forged)).contains("We do not know this file");
        assertThat(verified(text)).contains("We do not know this file");
    }

    @Test
    void what_an_organiser_put_right_is_on_no_receipt() {
        EntryId entry = sent();
        byte[] received = priya.get("/entries/" + entry + "/copy.json").body();
        Visitor organiser = awards.visitor(port, run.by(), Awards.OPEN);
        clock.set(Awards.OPEN.plusSeconds(3600));
        String correction = run.desk() + "/" + entry + "/correction";
        Map<String, String> fields = new HashMap<>(
                Visitor.fields(organiser.get(correction + "?part=statement").page(), "correction"));
        fields.put("text", "It was damp.");
        fields.put("reason", "A slip of the pen");
        assertThat(organiser.post(correction, fields).status()).isEqualTo(303);

        byte[] corrected = priya.get("/entries/" + entry + "/copy.json").body();
        assertThat(verified(corrected)).contains("Yes: this is the text as it was corrected");
        String receipt =
                paper(priya, "/entries/" + entry + "/receipt.pdf").text().replace(" ", "");
        assertThat(receipt).contains(Fingerprint.of(received)).doesNotContain(Fingerprint.of(corrected));
        assertThat(paper(priya, "/entries/" + entry + "/entry.pdf").text())
                .contains("It was damp.", "with what the organiser has put right in it since");
    }

    @Test
    void nobody_else_takes_papers_away() {
        EntryId entry = sent();
        for (String page : new String[] {"/entry.pdf", "/receipt.pdf"}) {
            Visitor other = awards.visitor(port, awards.person("Somebody"), Awards.OPEN);
            assertThat(other.get("/entries/" + entry + page).status()).isEqualTo(404);
            assertThat(stranger.get("/entries/" + entry + page).status()).isEqualTo(303);
        }
    }

    @Test
    void a_draft_has_no_receipt() {
        EntryId entry = entrants.draft(category, Entrants.about("The moor", "Dunmere Council"), writer, Awards.OPEN);
        assertThat(priya.get("/entries/" + entry + "/receipt.pdf").status()).isEqualTo(404);
    }

    @Test
    void no_file_is_a_refusal() {
        Seen refused = stranger.upload("/verify", "file", "receipt.pdf", new byte[0]);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose a file first");
    }

    private String verified(byte[] file) {
        return stranger.upload("/verify", "file", "a.pdf", file).text();
    }
}
