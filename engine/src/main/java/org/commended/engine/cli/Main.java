package org.commended.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs one of the engine's commands. Exits 0, 2 with one line on standard error for bad input, 1 for a bug. */
@Command(
        name = "commended",
        subcommands = {
            CalibrateCommand.class,
            AgreementCommand.class,
            ComparePairsCommand.class,
            AdviseCommand.class,
            FindDuplicatesCommand.class,
            RecountCommand.class
        })
public final class Main {

    static final int BAD_INPUT = 2;
    private static final List<String> HELP = List.of("-h", "--help");

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** The exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        if (List.of(arguments).stream().anyMatch(HELP::contains)) {
            return help(out);
        }
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((exception, _) -> refuse(err, exception.getMessage()))
                .setExecutionExceptionHandler((exception, _, _) -> explain(err, exception))
                .execute(arguments);
    }

    private static int help(PrintWriter out) {
        try (InputStream page = Objects.requireNonNull(Main.class.getResourceAsStream("commands.txt"))) {
            out.print(new String(page.readAllBytes(), StandardCharsets.UTF_8));
            out.flush();
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int explain(PrintWriter err, Exception exception) throws Exception {
        return switch (exception) {
            case BadInput bad -> refuse(err, bad.getMessage());
            case NoSuchFileException missing -> refuse(err, missing.getMessage() + ": there is no such file");
            case IOException broken -> refuse(err, "could not read or write: " + broken.getMessage());
            default -> throw exception;
        };
    }

    private static int refuse(PrintWriter err, @Nullable String message) {
        String line = message == null ? "" : message;
        err.println(line.lines().findFirst().orElse("The input cannot be used."));
        return BAD_INPUT;
    }
}
