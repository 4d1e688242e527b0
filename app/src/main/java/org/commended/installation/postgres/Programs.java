package org.commended.installation.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, run under an account that may run them.
 *
 * @param directory the working directory, which the account can read
 */
record Programs(Path home, Account account, Path directory) {

    /** What a program said, on both its outputs, and how it ended. */
    record Ending(int code, String said) {

        boolean well() {
            return code == 0;
        }
    }

    /**
     * The programs for a directory: kept in the person's cache and shared by all their installations, or, where there
     * is none or another account must read them, beside the data.
     */
    static Programs forFilesIn(Path directory) throws IOException {
        Account account = Account.forFilesIn(directory);
        return new Programs(account.isBorrowed() ? beside(directory) : home(directory), account, directory);
    }

    private static Path home(Path directory) {
        Path cache = Path.of(System.getProperty("user.home", ""), ".cache", "commended");
        try {
            return Distribution.unpackedIn(cache);
        } catch (UncheckedIOException unwritable) {
            return beside(directory);
        }
    }

    private static Path beside(Path directory) {
        return Distribution.unpackedIn(directory.resolve("programs"));
    }

    Ending run(String program, List<String> arguments, String input) {
        List<String> words = new ArrayList<>();
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(arguments);
        return runCommand(words, input);
    }

    Ending run(String program, String... arguments) {
        return run(program, List.of(arguments), "");
    }

    /** Runs any command under the same account. */
    Ending runCommand(List<String> words, String input) {
        try {
            ProcessBuilder builder = new ProcessBuilder(account.command(words))
                    .directory(directory.toFile())
                    .redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ending(process.waitFor(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", interrupted);
        }
    }
}
