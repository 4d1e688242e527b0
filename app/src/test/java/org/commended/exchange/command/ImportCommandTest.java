package org.commended.exchange.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.commended.MovableClock;
import org.commended.Running;
import org.commended.exchange.SeasonFiles;
import org.commended.exchange.season.SeasonWriter;
import org.commended.installation.Command;
import org.commended.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Running
class ImportCommandTest {

    @TempDir
    private Path folder;

    @Autowired
    private List<Command> commands;

    @Autowired
    private Programmes programmes;

    @Autowired
    private MovableClock clock;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void before_the_wall_clock() {
        clock.set(Instant.parse("2026-01-05T10:00:00Z"));
    }

    private int run(String name, Object... arguments) {
        out.reset();
        err.reset();
        Command command = commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> words =
                java.util.Arrays.stream(arguments).map(Object::toString).toList();
        return command.run(words, new PrintStream(out), new PrintStream(err));
    }

    private List<String> errors() {
        return err.toString(UTF_8).lines().toList();
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void an_edition_is_imported_and_exported_again() throws IOException {
        Path in = file("season.json", SeasonFiles.fullText("command-line"));
        Path back = folder.resolve("back.json");

        assertThat(run("import", in)).isZero();
        assertThat(said()).contains("Lantern Awards 2031 /command-line/lanterns/2031", "new: 1 organiser");
        assertThat(run("export", "command-line/lanterns/2031", "--out", back)).isZero();

        assertThat(SeasonFiles.read(Files.readString(back))).isEqualTo(SeasonFiles.full("command-line"));
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_survey_is_imported_and_exported_again() throws IOException {
        Path in = file("survey.json", new String(SeasonWriter.write(SeasonFiles.survey("command-survey")), UTF_8));
        Path back = folder.resolve("back.json");

        assertThat(run("import", in)).isZero();
        assertThat(said()).contains("new: 1 organiser, 1 survey");
        String id = SeasonFiles.survey("command-survey").survey().id();
        assertThat(run("export", "command-survey/" + id, "--out", back)).isZero();

        assertThat(SeasonFiles.readSurvey(Files.readString(back))).isEqualTo(SeasonFiles.survey("command-survey"));
        assertThat(run("export", "command-survey/nothing", "--out", back)).isEqualTo(1);
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() throws IOException {
        Path in = file("season.json", SeasonFiles.fullText("command-dry"));

        assertThat(run("import", in, "--dry-run")).isZero();

        assertThat(said()).contains("(nothing was changed)", "would be new: 1 organiser, 1 programme, 1 edition");
        assertThat(programmes.findOrganiser("command-dry")).isEmpty();
    }

    @Test
    void everything_wrong_is_said_with_path_value_and_what_was_expected() throws IOException {
        String text = SeasonFiles.fullText("command-wrong")
                .replace("\"result\": \"lantern\"", "\"result\": \"candle\"")
                .replace("\"sponsor\": \"gull-and-sons\"", "\"sponsor\": \"gull\"")
                .replace("\"tagline\"", "\"slogan\"");

        assertThat(run("import", file("season.json", text))).isEqualTo(2);

        assertThat(errors())
                .hasSize(3)
                .allMatch(line -> line.startsWith(folder.resolve("season.json") + ": $."))
                .anyMatch(line ->
                        line.contains(": $.categories[0].slogan: \"Down to the last pebble\": expected no field"))
                .anyMatch(line -> line.contains(": $.categories[0].sponsor: \"gull\": expected the id of a sponsor"))
                .anyMatch(line ->
                        line.endsWith(": $.categories[0].entries[0].result: \"candle\": expected the id of an award"
                                + " level of this category: lantern"));
        assertThat(programmes.findOrganiser("command-wrong")).isEmpty();
    }

    @Test
    void a_lenient_import_leaves_unknown_fields_out_and_nothing_else() throws IOException {
        String text = SeasonFiles.fullText("command-lenient").replace("\"tagline\"", "\"slogan\"");

        assertThat(run("import", file("a.json", text), "--lenient")).isZero();
        assertThat(errors()).singleElement().asString().contains("$.categories[0].slogan", "left out");

        String worse = text.replace("\"result\": \"lantern\"", "\"result\": \"candle\"");
        assertThat(run("import", file("b.json", worse), "--lenient")).isEqualTo(2);
    }

    @Test
    void each_line_says_which_file_it_is_about() throws IOException {
        Path good = file("good.json", SeasonFiles.fullText("command-good"));
        Path bad = file("bad.json", "{}");

        assertThat(run("import", good, bad)).isEqualTo(2);

        assertThat(errors()).allMatch(line -> line.startsWith(bad + ": $.format: missing: expected "));
        assertThat(programmes.findOrganiser("command-good")).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_and_words_that_make_no_sense_are_told() {
        Path nowhere = folder.resolve("nowhere.json");

        assertThat(run("import", nowhere)).isEqualTo(2);
        assertThat(errors()).containsExactly(nowhere + ": there is no such file");
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("import", "--sideways", nowhere)).isEqualTo(2);
        assertThat(run("export", "nobody/nothing/never", "--out", nowhere)).isEqualTo(1);
        assertThat(errors()).containsExactly("nobody/nothing/never: there is no such edition");
        assertThat(run("export", "nobody", "--out", nowhere)).isEqualTo(2);
        assertThat(run("export", "a/b/c/d", "--out", nowhere)).isEqualTo(2);
    }
}
