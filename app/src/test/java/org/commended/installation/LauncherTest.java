package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher answers by itself, without a JDK and without a build. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "commended").toAbsolutePath().normalize();

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void isThere() {
        assumeTrue(Files.isExecutable(LAUNCHER), "The launcher is not beside this module.");
    }

    @Test
    void help_is_the_page_the_platform_gives_too() throws Exception {
        assertThat(run(0, LAUNCHER, "help")).startsWith(Files.readString(Path.of("src/main/resources/commands.txt")));
    }

    @Test
    void it_works_from_anywhere_and_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("commended"), LAUNCHER);
        assertThat(run(0, link, "--version")).matches("Commended \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void a_slip_of_the_hand_builds_nothing() throws Exception {
        assertThat(run(2, LAUNCHER, "sreve"))
                .contains("There is no command sreve.")
                .hasLineCount(1);
        assertThat(run(2, LAUNCHER)).startsWith("Usage: ");
    }

    @Test
    void help_after_a_command_is_about_that_command_and_builds_nothing() throws Exception {
        assertThat(run(0, LAUNCHER, "serve", "-h"))
                .startsWith("Usage:\n  serve ")
                .contains("--base-url URL", "COMMENDED_MAIL_HOST", "COMMENDED_MAIL_FROM")
                .doesNotContain("verify-record");
        assertThat(run(0, LAUNCHER, "invite", "--help"))
                .contains("invite EMAIL", "--data DIR")
                .doesNotContain("COMMENDED_MAIL_HOST");
        assertThat(run(0, LAUNCHER, "calibrate", "--help"))
                .contains("--scale LO:HI[:STEP]")
                .doesNotContain("--data DIR");
    }

    private String run(int expectedCode, Path launcher, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expectedCode);
        return said;
    }
}
