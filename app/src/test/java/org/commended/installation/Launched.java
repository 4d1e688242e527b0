package org.commended.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A command in a process of its own, as the launcher would start it. */
final class Launched implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 60;

    private final Process process;
    private final StringBuffer said = new StringBuffer();

    private Launched(Process process) {
        this.process = process;
    }

    static Launched command(String... words) {
        return command(List.of(), classPath(), words);
    }

    /**
     * @param prefix the words before the command, to run it as somebody else
     * @param classPath of the product without its tests
     */
    static Launched command(List<String> prefix, String classPath, String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "org.commended.installation.Main"));
        command.addAll(List.of(words));
        try {
            return new Launched(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it says that the pages are there. */
    Launched running() {
        CompletableFuture<Boolean> reading = CompletableFuture.supplyAsync(this::readUntilRunning);
        assertThat(reading.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join())
                .as("it runs, and does not say: %s", said)
                .isTrue();
        return this;
    }

    private boolean readUntilRunning() {
        try {
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("is running at")) {
                    return true;
                }
            }
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for its end and gives all it said. */
    String ended(int expectedCode) {
        CompletableFuture<Boolean> reading = CompletableFuture.supplyAsync(this::readUntilRunning);
        assertThat(reading.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join())
                .isFalse();
        assertThat(code()).as(said.toString()).isEqualTo(expectedCode);
        return said.toString();
    }

    int code() {
        return process.onExit()
                .orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
        code();
    }

    long pid() {
        return process.pid();
    }

    /** The server of a data directory, by the file in which it names itself. */
    static ProcessHandle serverOf(Path directory) {
        try {
            String pid = Files.readAllLines(directory.resolve("postgres/data/postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        code();
    }
}
