package org.commended.installation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which a server names its process, and what that process turns out to be. */
final class PidFile {

    enum Kind {
        POSTGRES,
        NOT_POSTGRES,
        /** Alive, and hidden from us. */
        UNKNOWN
    }

    private PidFile() {}

    static Optional<Long> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readString(file)
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    static Kind kind(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty() || isDefunct(pid)) {
            return Kind.NOT_POSTGRES;
        }
        return process.get()
                .info()
                .command()
                .or(() -> commandLine(pid))
                .map(command -> command.contains("postgres") ? Kind.POSTGRES : Kind.NOT_POSTGRES)
                .orElse(Kind.UNKNOWN);
    }

    /** Ended, and not yet waited for by its parent: it holds nothing any more. */
    private static boolean isDefunct(long pid) {
        return file(pid, "stat").filter(line -> line.contains(") Z ")).isPresent();
    }

    /** Readable by everybody where the path of the program is not. */
    private static Optional<String> commandLine(long pid) {
        return file(pid, "cmdline").filter(line -> !line.isEmpty());
    }

    private static Optional<String> file(long pid, String name) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", Long.toString(pid), name)));
        } catch (IOException hidden) {
            return Optional.empty();
        }
    }
}
