package org.commended.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commended.engine.agreement.Agreement;
import org.commended.engine.agreement.Measure;
import org.commended.engine.agreement.Ratings;
import org.commended.engine.calibration.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code agreement}: how far the judges of a table agree. */
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    private static final long MOST_CELLS = 50_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "RATINGS.csv")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException, BadInput {
        Scores scores = ScoreFile.read(file, null);
        Ratings ratings = ratings(scores);
        Map<String, Measure> measures = Agreement.of(ratings).named();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        measures.forEach((name, measure) -> json.put(name, measure.value()));
        json.put("warnings", warnings(ratings, measures));
        Json.write(target, json);
        print(measures);
        return 0;
    }

    private Ratings ratings(Scores scores) throws BadInput {
        int judges = scores.judges().size();
        if ((long) scores.entries().size() * judges > MOST_CELLS) {
            throw BadInput.in(file, "expected at most " + MOST_CELLS + " pairs of an entry and a judge");
        }
        double[][] rows = new double[scores.entries().size()][judges];
        Arrays.stream(rows).forEach(row -> Arrays.fill(row, Double.NaN));
        for (int reading = 0; reading < scores.size(); reading++) {
            rows[scores.entry(reading)][scores.judge(reading)] = scores.score(reading);
        }
        return new Ratings(rows);
    }

    private static List<String> warnings(Ratings ratings, Map<String, Measure> measures) {
        List<String> warnings = new ArrayList<>();
        int left = ratings.withGaps();
        if (left > 0) {
            warnings.add(left + " entries were not rated by every judge: intraclass correlations and Kendall's W leave"
                    + " them out.");
        }
        measures.forEach((name, measure) -> {
            if (measure.reason() != null) {
                warnings.add(name + ": " + measure.reason());
            }
        });
        return warnings;
    }

    private void print(Map<String, Measure> measures) {
        PrintWriter out = spec.commandLine().getOut();
        measures.forEach((name, measure) -> out.println(String.format(
                Locale.ROOT,
                "%-15s %s",
                name,
                measure.value() == null ? "– " + measure.reason() : "%.6f".formatted(measure.value()))));
    }
}
