package org.commended.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Stands in for the platform's jar in a test of the launcher: lays out, of all libraries, the engine's. */
final class LaidOut {

    private LaidOut() {}

    /** As {@code -Djarmode=tools} is called: extract --destination DIRECTORY. Any other command is refused. */
    public static void main(String[] arguments) throws IOException {
        if (!arguments[0].equals("extract")) {
            System.exit(1);
        }
        Path libraries = Files.createDirectories(Path.of(arguments[2], "lib"));
        Path prepared = Path.of(System.getProperty("user.dir"), "prepared");
        try (Stream<Path> files = Files.list(prepared)) {
            for (Path file : List.copyOf(files.toList())) {
                Files.copy(file, libraries.resolve(file.getFileName().toString()));
            }
        }
    }
}
