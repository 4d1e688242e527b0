package org.commended.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commended.installation.Instance.Kind;
import org.commended.installation.postgres.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the process begins: the first word names the command. */
public final class Main {

    private static final List<String> OF_MODULES = List.of("import", "export", "invite", "verify-record");

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String... words) {
        System.exit(new Main(System.out, System.err).run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            return words.isEmpty() ? help(2) : run(words.getFirst(), words.subList(1, words.size()));
        } catch (CannotStart obstacle) {
            err.println(obstacle.getMessage());
            return 1;
        } catch (ParameterException mistake) {
            String found = String.valueOf(mistake.getMessage());
            err.println(found.endsWith(".") ? found : found + ". ./commended help lists what there is.");
            return 2;
        }
    }

    private int run(String command, List<String> rest) {
        if (command.equals("help") || rest.contains("--help") || rest.contains("-h")) {
            return help(0);
        }
        return switch (command) {
            case "demo" -> demo(rest);
            case "serve" -> serve(rest);
            case "rehearse" -> rehearse(rest);
            case "--version" -> version();
            default -> OF_MODULES.contains(command) ? work(command, rest) : unknown(command);
        };
    }

    private int demo(List<String> words) {
        DemoOptions options = new DemoOptions();
        parse(options, options.common, words);
        return new Serving(options.common, Kind.DEMO, options.fresh).untilStopped(out);
    }

    private int serve(List<String> words) {
        Options options = new Options();
        parse(options, options, words);
        return new Serving(options, Kind.SERVE, false).untilStopped(out);
    }

    /** Not listed: the build runs it, so that later starts are quick. */
    private int rehearse(List<String> words) {
        Options options = new Options();
        parse(options, options, words);
        return new Rehearsal(options).run();
    }

    /** What cannot be is told before anything is made. */
    private static void parse(Object command, Options common, List<String> words) {
        new CommandLine(command).parseArgs(words.toArray(String[]::new));
        common.port();
    }

    private int work(String command, List<String> words) {
        Options options = new Options();
        List<String> arguments = handedOn(options, words.toArray(String[]::new));
        options.port();
        return new Working(options, command, arguments).run(out, err);
    }

    /** Fills in the options every command has, and gives what is left for the command itself. */
    static List<String> handedOn(Options options, String... words) {
        return new CommandLine(options)
                .setUnmatchedArgumentsAllowed(true)
                .setUnmatchedOptionsArePositionalParams(true)
                .parseArgs(words)
                .unmatched();
    }

    private int unknown(String command) {
        err.println("There is no command " + command + ". ./commended help lists what there is.");
        return 2;
    }

    private int version() {
        out.println("Commended "
                + Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), ""));
        return 0;
    }

    private int help(int code) {
        try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream("/commands.txt"))) {
            (code == 0 ? out : err).print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return code;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
