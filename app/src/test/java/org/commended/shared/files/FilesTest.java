package org.commended.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commended.Running;
import org.commended.entry.Awards;
import org.commended.shared.NotFound;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.commended.shared.Refusal;
import org.commended.shared.files.scanning.FakeClamd;
import org.commended.shared.files.store.Contents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Running
@Import(Awards.class)
class FilesTest {

    private static final Instant NOW = Awards.OPEN;
    private static final FileRules RULES = FileRules.of(Set.of(FileKind.PDF, FileKind.DOCX, FileKind.JPEG), 1);

    @Autowired
    private TakingFile taking;

    @Autowired
    private UploadedFiles files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private SweepingFiles sweeping;

    @Autowired
    private Contents contents;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Awards awards;

    private Outcome<UploadedFile> send(String name, byte[] content) {
        PersonId priya = awards.person("Priya Nair");
        Sent sent = new Sent("plan", name, () -> new ByteArrayInputStream(content), priya);
        return taking.take(sent, RULES, NOW);
    }

    private UploadedFile taken(String name, byte[] content) {
        return send(name, content).fold(file -> file, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private List<String> refused(String name, byte[] content) {
        return send(name, content).fold(file -> List.of(), reasons -> reasons.stream()
                .map(Refusal::textKey)
                .map(key -> key.replace("refusal.", ""))
                .toList());
    }

    @Test
    void a_file_is_taken_under_its_name_and_sent_back_as_it_came() throws IOException {
        byte[] plan = SomeFiles.pdf("Gardens");
        UploadedFile file = taken("Cynllun tŷ.PDF", plan);
        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.checked()).isEqualTo(Checked.NOT_CHECKED);
        ResponseEntity<Resource> sent = attachments.send(file.id());
        assertThat(sent.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
        assertThat(sent.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sent.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(body(sent)).isEqualTo(plan);
    }

    private static byte[] body(ResponseEntity<Resource> answer) throws IOException {
        return Objects.requireNonNull(answer.getBody()).getContentAsByteArray();
    }

    @Test
    void what_is_not_what_was_asked_for_is_refused_with_the_reason() {
        assertThat(refused("", SomeFiles.pdf("x"))).containsExactly("NoFileSent");
        assertThat(refused("plan.pdf", new byte[0])).containsExactly("FileEmpty");
        assertThat(refused("plan.pdf", SomeFiles.docx())).containsExactly("FileNotWhatItSays");
        assertThat(refused("plan.pdf", SomeFiles.bytes("<script>alert(1)</script>")))
                .containsExactly("FileNotWhatItSays");
        assertThat(refused("plan.svg", SomeFiles.bytes("<svg/>"))).containsExactly("FileKindNotTaken");
        assertThat(refused("slides.pptx", SomeFiles.pptx())).containsExactly("FileKindNotTaken");
        assertThat(refused("plan.pdf.exe", SomeFiles.pdf("x"))).containsExactly("FileKindNotTaken");
        assertThat(refused("plan.docx", SomeFiles.withProgram())).containsExactly("FileHasProgram");
        assertThat(refused("plan.pdf", SomeFiles.pdf("x".repeat(1_000_000)))).containsExactly("FileTooLarge");
        for (String name : List.of("../plan.pdf", "a\\plan.pdf", "plan\u202Efdp.pdf", "a\u0000.pdf", ".pdf")) {
            assertThat(refused(name, SomeFiles.pdf("x"))).as(name).containsExactly("FileNameNotTaken");
        }
    }

    @Test
    void whoever_has_sent_enough_within_a_day_sends_the_rest_tomorrow() {
        PersonId priya = awards.person("Priya Nair");
        Sent sent = new Sent("plan", "plan.pdf", () -> new ByteArrayInputStream(SomeFiles.pdf("x")), priya);
        UploadedFile first = taking.take(sent, RULES, NOW).fold(file -> file, reasons -> {
            throw new AssertionError(reasons);
        });
        jdbc.sql("update uploaded_file set size = 1000000000 where id = ?")
                .param(first.id().value())
                .update();
        assertThat(taking.take(sent, RULES, NOW.plus(Duration.ofHours(23)))
                        .<String>fold(
                                file -> "taken", reasons -> reasons.getFirst().textKey()))
                .isEqualTo("refusal.SentEnoughToday");
        assertThat(taking.take(sent, RULES, NOW.plus(Duration.ofHours(25)))
                        .<String>fold(
                                file -> "taken", reasons -> reasons.getFirst().textKey()))
                .isEqualTo("taken");
    }

    @Test
    void a_scanner_that_is_away_is_asked_again_at_least_every_ten_minutes() {
        assertThat(FileTasks.pause(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(FileTasks.pause(3)).isEqualTo(Duration.ofSeconds(80));
        assertThat(FileTasks.pause(1_000)).isEqualTo(Duration.ofMinutes(10));
    }

    /** Whatever takes long would hold a connection and the rows of its act meanwhile, and ten of those are all there are. */
    @Test
    void a_file_is_not_taken_within_a_transaction() {
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(status -> taken("plan.pdf", SomeFiles.pdf("Gardens"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_infected_file_is_never_sent_and_its_sender_is_told() throws IOException {
        try (FakeClamd clamd = new FakeClamd("worm")) {
            CheckingFile checking = checking(clamd.address());
            UploadedFile bad = waiting("bad.pdf", "a worm");
            assertThatThrownBy(() -> attachments.send(bad.id())).isInstanceOf(NotFound.class);
            checking.check(bad.id(), NOW);
            assertThat(files.get(bad.id()).checked()).isEqualTo(Checked.INFECTED);
            assertThatThrownBy(() -> attachments.send(bad.id())).isInstanceOf(NotFound.class);
            assertThat(lettersTo(bad.by())).containsExactly("A file you sent has a virus in it: bad.\u200bpdf");
            checking.check(bad.id(), NOW);
            assertThat(lettersTo(bad.by())).hasSize(1);

            UploadedFile good = waiting("good.pdf", "an apple");
            checking.check(good.id(), NOW);
            assertThat(attachments.send(good.id()).getStatusCode().value()).isEqualTo(200);
        }
    }

    private CheckingFile checking(String scanner) {
        return new CheckingFile(files, contents, new FileSettings(scanner), events, transaction);
    }

    private UploadedFile waiting(String name, String words) {
        UploadedFile file = taken(name, SomeFiles.pdf(words));
        files.checked(file.id(), Checked.CHECKING, NOW);
        return file;
    }

    private List<String> lettersTo(PersonId person) {
        return jdbc.sql("select subject from letter where person_id = ?")
                .param(person.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void a_scanner_that_is_away_leaves_the_file_being_checked() throws IOException {
        FakeClamd gone = new FakeClamd("worm");
        gone.close();
        UploadedFile file = waiting("plan.pdf", "an apple");
        CheckingFile checking = checking(gone.address());
        assertThatThrownBy(() -> checking.check(file.id(), NOW)).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(files.get(file.id()).checked()).isEqualTo(Checked.CHECKING);
    }

    @Test
    void a_photograph_has_a_small_copy_that_stands_upright_and_does_not_tell_where_it_was_taken() throws IOException {
        byte[] photograph = SomeFiles.photograph(2_400, 1_200, 6, "GPS 53.7 N 2.1 W");
        UploadedFile file = taken("day.jpg", photograph);
        assertThatThrownBy(() -> attachments.sendSmall(file.id(), "1.jpg")).isInstanceOf(NotFound.class);
        checking("").check(file.id(), NOW);
        byte[] copy = body(attachments.sendPicture(file.id()));
        assertThat(body(attachments.sendSmall(file.id(), "1.jpg"))).isEqualTo(copy);
        var seen = javax.imageio.ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(seen.getWidth()).isEqualTo(800);
        assertThat(seen.getHeight()).isEqualTo(1_600);
        assertThat(new java.awt.Color(seen.getRGB(400, 100)).getRed()).isGreaterThan(200);
        assertThat(new java.awt.Color(seen.getRGB(400, 1_500)).getBlue()).isGreaterThan(200);
        assertThat(new String(copy, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "Exif");
        assertThat(new String(photograph, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("GPS");
    }

    @Test
    void what_nobody_keeps_is_forgotten_and_what_somebody_keeps_is_not() {
        UploadedFile kept = taken("kept.pdf", SomeFiles.pdf("kept"));
        UploadedFile left = taken("left.pdf", SomeFiles.pdf("left"));
        files.keep(kept.id(), NOW);
        sweeping.sweep(NOW.plus(Duration.ofDays(2)));
        assertThat(files.find(kept.id())).isPresent();
        assertThat(files.find(left.id())).isEmpty();
        assertThat(contents.open(kept.sha256())).isPresent();
    }
}
