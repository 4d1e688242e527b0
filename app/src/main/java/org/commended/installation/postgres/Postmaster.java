package org.commended.installation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The server process of one cluster: started, found again after our own death, stopped. */
final class Postmaster {

    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    private final Settings settings;
    private final Programs programs;
    private @Nullable ProcessHandle process;

    Postmaster(Settings settings, Programs programs) {
        this.settings = settings;
        this.programs = programs;
    }

    ProcessHandle process() {
        return Objects.requireNonNull(process, "not started");
    }

    /** Starts the server and waits until it answers, through recovery if it must. */
    void start() throws IOException {
        String reason = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            renewLog();
            if (ctl("start", "--wait", "--timeout=600", "--log=" + settings.log())
                    .well()) {
                process = ProcessHandle.of(PidFile.read(pidFile()).orElseThrow())
                        .orElseThrow(() -> new CannotStart("PostgreSQL stopped right after its start."));
                return;
            }
            reason = ServerLog.reason(Files.readString(settings.log()));
            if (!passes(reason)) {
                break;
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        throw new CannotStart(explain(reason));
    }

    /** What goes away by itself: the last processes of a killed server hold its memory for a moment. */
    private static boolean passes(String reason) {
        return reason.contains("shared memory block") || reason.contains("postmaster.pid");
    }

    private String explain(String reason) {
        if (reason.contains("No space left on device")) {
            return "The disk of %s is full: make room and start again.".formatted(settings.directory());
        }
        return "PostgreSQL did not start: %s (more in %s)".formatted(reason, settings.log());
    }

    /** The log is kept from one start to the next, once. */
    private void renewLog() throws IOException {
        if (Files.exists(settings.log())) {
            Files.move(
                    settings.log(),
                    settings.directory().resolve("postgres.log.1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Stops a server that outlived the platform that started it, and removes the pid file of one that did not. A pid
     * file is removed only when its process is known to be gone or to be another program.
     */
    void stopOrphan() throws IOException {
        var pid = PidFile.read(pidFile());
        if (pid.isEmpty()) {
            return;
        }
        switch (PidFile.kind(pid.get())) {
            case POSTGRES -> stop();
            case NOT_POSTGRES -> Files.deleteIfExists(pidFile());
            case UNKNOWN ->
                throw new CannotStart("Process %d may still be the database of %s: stop it, or remove %s if it is not."
                        .formatted(pid.get(), settings.directory(), pidFile()));
        }
    }

    /** Stops the server: in good order, else at once (it recovers at its next start). */
    void stop() {
        if (!ctl("stop", "--wait", "--mode=fast", "--timeout=20").well()) {
            ctl("stop", "--wait", "--mode=immediate", "--timeout=10");
        }
    }

    private Path pidFile() {
        return settings.cluster().resolve("postmaster.pid");
    }

    private Programs.Ending ctl(String action, String... arguments) {
        return programs.run(
                "pg_ctl",
                Stream.concat(Stream.of(action, "--pgdata=" + settings.cluster()), Arrays.stream(arguments))
                        .toList(),
                "");
    }
}
