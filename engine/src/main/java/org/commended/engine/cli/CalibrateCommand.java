package org.commended.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: one report for each table of scores. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {

    private static final int SHOWN = 10;
    private static final int LONG_RUN = 50_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SCORES.csv")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path directory = Path.of("");

    @Option(names = "--top", paramLabel = "K")
    private int top = 1;

    @Option(names = "--scale", paramLabel = "LO:HI[:STEP]", converter = ScaleOption.class)
    private @Nullable Scale scale;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--model", paramLabel = "auto|additive|judges")
    private String model = "auto";

    @Option(names = "--errors", paramLabel = "normal|heavy")
    private String errors = "normal";

    @Override
    public Integer call() throws IOException, BadInput {
        if (top < 1) {
            throw new BadInput("--top: expected at least 1, found " + top);
        }
        checkNames();
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new BadInput("--out: " + directory + " is a file; expected a directory");
        }
        Files.createDirectories(directory);
        CalibrationSettings settings = new CalibrationSettings(top, seed, model(), heavyErrors());
        for (Path file : files) {
            calibrate(file, settings);
        }
        return 0;
    }

    private CalibrationSettings.Model model() throws BadInput {
        return switch (model) {
            case "auto" -> CalibrationSettings.Model.AUTO;
            case "additive" -> CalibrationSettings.Model.ADDITIVE;
            case "judges" -> CalibrationSettings.Model.JUDGES;
            default -> throw new BadInput("--model: expected auto, additive or judges, found \"" + model + "\"");
        };
    }

    private boolean heavyErrors() throws BadInput {
        return switch (errors) {
            case "normal" -> false;
            case "heavy" -> true;
            default -> throw new BadInput("--errors: expected normal or heavy, found \"" + errors + "\"");
        };
    }

    private void checkNames() throws BadInput {
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            if (!names.add(name(file))) {
                throw BadInput.in(file, "two tables would be reported under the name " + name(file));
            }
        }
    }

    private void calibrate(Path file, CalibrationSettings settings) throws IOException, BadInput {
        PrintWriter out = spec.commandLine().getOut();
        Stopwatch watch = new Stopwatch(spec.commandLine().getErr());
        Scores scores = ScoreFile.read(file, scale);
        if (scores.size() >= LONG_RUN) {
            watch.tell();
        }
        CalibrationReport report = Calibration.of(scores, settings, watch);
        Path target = directory.resolve(name(file) + ".calibration.json");
        Json.write(target, CalibrationJson.of(report, watch.milliseconds()));
        print(report, target, out);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(\\.csv)?(\\.gz)?$", "");
    }

    private void print(CalibrationReport report, Path target, PrintWriter out) {
        out.println(target + ": " + report.entries().size() + " entries, "
                + report.judges().size() + " judges, model " + report.model().name());
        report.warnings().forEach(warning -> out.println("  ! " + warning));
        out.println("  rank  ranks    score   low    high   in top " + top + "  entry");
        report.entries().stream().limit(SHOWN).map(CalibrateCommand::row).forEach(out::println);
    }

    private static String row(EntryReport entry) {
        return String.format(
                Locale.ROOT,
                "  %4d  %-7s %6.2f %6.2f %6.2f  %6.1f %%  %s",
                entry.rank().rank(),
                entry.rank().low() + "–" + entry.rank().high(),
                entry.score().score(),
                entry.score().low(),
                entry.score().high(),
                100 * entry.topProbability(),
                entry.entry());
    }
}
