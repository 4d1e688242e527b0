package org.commended.shared.picture;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opens a page in a real browser and gives back what has become of it. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** The page as it stands after its scripts have run. Skips the test where there is no Chromium. */
    static String dump(Path folder, String page) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "Chromium is not installed at " + PROGRAM);
        var file = Files.writeString(folder.resolve("page.html"), page);
        var out = folder.resolve("out.html");
        var running = new ProcessBuilder(
                        PROGRAM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=2000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!running.waitFor(60, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new AssertionError("The browser did not finish");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
