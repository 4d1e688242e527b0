package org.commended.engine.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.commended.engine.advice.Advice;
import org.commended.engine.advice.Suggestion;
import org.commended.engine.calibration.Calibration;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.CalibrationSettings;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code advise}: which readings to ask for next. */
@Command(name = "advise")
final class AdviseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "SCORES.csv")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    @Option(names = "--top", required = true, paramLabel = "K")
    private int top;

    @Option(names = "--budget", required = true, paramLabel = "N")
    private int budget;

    @Option(names = "--judges", paramLabel = "FILE")
    private @Nullable Path judges;

    @Option(names = "--scale", paramLabel = "LO:HI[:STEP]", converter = ScaleOption.class)
    private @Nullable Scale scale;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Override
    public Integer call() throws IOException, BadInput {
        if (top < 1) {
            throw new BadInput("--top: expected at least 1, found " + top);
        }
        if (budget < 0) {
            throw new BadInput("--budget: expected at least 0, found " + budget);
        }
        Scores scores = ScoreFile.read(file, scale);
        Advice.Limits limits = new Advice.Limits(budget, judges == null ? null : capacities(judges));
        CalibrationReport report =
                Calibration.of(scores, new CalibrationSettings(top, seed, CalibrationSettings.Model.AUTO), _ -> {});
        List<Suggestion> suggestions = Advice.of(scores, report, top, limits);
        write(suggestions);
        spec.commandLine().getOut().println(target + ": " + suggestions.size() + " readings to ask for");
        return 0;
    }

    private static Map<String, Integer> capacities(Path file) throws IOException, BadInput {
        Map<String, Integer> capacities = new HashMap<>();
        new CsvFile(file, List.of("judge", "capacity"), List.of()).read(line -> {
            double capacity = line.number("capacity", 0);
            if (capacity < 0 || capacity != Math.rint(capacity) || capacity > Integer.MAX_VALUE) {
                throw line.bad("capacity", "expected a whole number from 0");
            }
            if (capacities.put(line.text("judge", ""), (int) capacity) != null) {
                throw line.bad("judge", "expected each judge once");
            }
        });
        return capacities;
    }

    private void write(List<Suggestion> suggestions) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader("entry", "judge", "value")
                .setRecordSeparator('\n')
                .get();
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8);
                CSVPrinter table = new CSVPrinter(out, format)) {
            for (Suggestion suggestion : suggestions) {
                table.printRecord(suggestion.entry(), suggestion.judge(), suggestion.value());
            }
        }
    }
}
