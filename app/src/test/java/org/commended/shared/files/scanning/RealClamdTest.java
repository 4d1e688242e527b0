package org.commended.shared.files.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.commended.shared.files.scanning.Scanner.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ClamAV's own daemon, where it is installed, with one signature of ours: no download, no virus. */
class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final String MARKER = "harbour-awards-test-marker-0451";

    @TempDir
    private static Path directory;

    private static Process daemon;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "ClamAV's daemon is not installed here (apt install clamav-daemon)");
        Files.createDirectory(directory.resolve("signatures"));
        Files.writeString(
                directory.resolve("signatures/test.ndb"),
                "Harbour.Test:0:*:" + HexFormat.of().formatHex(MARKER.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Files.writeString(directory.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %1$s/signatures
                LocalSocket %1$s/clamd.ctl
                TemporaryDirectory %1$s
                """.formatted(directory));
        daemon = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + directory.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .start();
        awaitSelfCheck(daemon.inputReader());
    }

    private static void awaitSelfCheck(BufferedReader said) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line; (line = said.readLine()) != null; all.append(line).append('\n')) {
            if (line.contains("Self checking") || line.contains("listening")) return;
        }
        throw new AssertionError("The daemon stopped: " + all);
    }

    @AfterAll
    static void stop() {
        if (daemon != null) daemon.destroy();
    }

    private static Verdict scan(String text) throws IOException {
        return new Clamd("unix:" + directory.resolve("clamd.ctl"))
                .scan(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void it_finds_what_its_signature_says_and_nothing_in_tea() throws IOException {
        assertThat(scan("before " + MARKER + " after")).isInstanceOf(Verdict.Infected.class);
        assertThat(scan("tea ".repeat(100_000))).isEqualTo(new Verdict.Clean());
    }
}
