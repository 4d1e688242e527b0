package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void help_has_a_line_for_every_command() {
        assertThat(run("help")).isZero();
        assertThat(said(out))
                .contains("\n  demo ", "\n  serve ", "\n  import ", "\n  export ", "\n  invite ", "\n  verify-record ")
                .contains("\n  test ", "\n  help ", "\n  --version ");
    }

    @Test
    void help_is_given_after_any_command_too() {
        assertThat(run("import", "--help")).isZero();
        assertThat(said(out)).startsWith("Usage: ");
        assertThat(run("serve", "-h")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-5", "0", "eighty"})
    void a_port_that_does_not_exist_is_told_in_one_line(String port) {
        assertThat(run("serve", "--data", directory.toString(), "--port", port)).isEqualTo(2);
        assertThat(said(err)).isEqualTo("Port " + port + " does not exist: choose one from 1 to 65535.\n");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_command_in_a_directory_without_an_installation_makes_none() {
        Path typo = directory.resolve("typo");
        assertThat(run("verify-record", "--data", typo.toString())).isEqualTo(1);
        assertThat(run("export", "a/b/c", "--out", "c.json", "--data", typo.toString()))
                .isEqualTo(1);
        assertThat(said(err))
                .contains("There is no installation in " + typo + ":")
                .hasLineCount(2);
        assertThat(typo).doesNotExist();
    }

    @Test
    void a_slip_of_the_hand_is_named_in_one_line() {
        assertThat(run("sreve")).isEqualTo(2);
        assertThat(run("serve", "--prot", "8080")).isEqualTo(2);
        assertThat(run("serve", "--port", "eighty")).isEqualTo(2);
        assertThat(said(err)).hasLineCount(3).contains("sreve", "--prot", "eighty");
    }

    @Test
    void a_demonstration_does_not_go_live_and_a_real_installation_is_not_wiped() {
        made(Kind.DEMO);
        assertThat(run("serve", "--data", directory.toString())).isEqualTo(1);
        assertThat(said(err))
                .contains("holds a demonstration, which must not go live")
                .hasLineCount(1);

        made(Kind.SERVE);
        assertThat(run("demo", "--fresh", "--data", directory.toString())).isEqualTo(1);
        assertThat(said(err)).contains("holds a real installation").hasLineCount(2);
        assertThat(directory.resolve("instance.json")).exists();
    }

    @Test
    void a_database_of_ones_own_needs_its_address_and_its_password() {
        assertThat(run("verify-record", "--database-url", "mysql://x")).isEqualTo(1);
        assertThat(run("verify-record", "--database-url", "jdbc:postgresql://localhost/commended"))
                .isEqualTo(1);
        assertThat(said(err))
                .contains("must look like jdbc:postgresql://", "COMMENDED_DATABASE_PASSWORD")
                .hasLineCount(2);
    }

    private void made(Kind kind) {
        InstanceFile.in(directory).write(new Instance(kind, "", 0, null, 20_000, Passwords.random(), null));
    }

    private int run(String... words) {
        return new Main(stream(out), stream(err)).run(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
