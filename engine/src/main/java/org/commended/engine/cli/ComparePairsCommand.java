package org.commended.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commended.engine.comparison.Choice;
import org.commended.engine.comparison.Comparison;
import org.commended.engine.comparison.ComparisonReport;
import org.commended.engine.comparison.ComparisonReport.Worth;
import org.commended.engine.comparison.ComparisonSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare-pairs}: a ranking from pairs, or from the orders of several judges. */
@Command(name = "compare-pairs")
final class ComparePairsCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "PAIRS.csv")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    @Option(names = "--reference", paramLabel = "ENTRY")
    private @Nullable String reference;

    @Option(names = "--prior", paramLabel = "none|normal")
    private String prior = "none";

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Override
    public Integer call() throws IOException, BadInput {
        if (!List.of("none", "normal").contains(prior)) {
            throw new BadInput("--prior: expected none or normal, found \"" + prior + "\"");
        }
        List<Choice> choices = PairFile.read(file);
        checkReference(choices);
        ComparisonReport report =
                Comparison.of(choices, new ComparisonSettings(reference, prior.equals("normal"), seed));
        Json.write(target, json(report));
        print(report);
        return 0;
    }

    private void checkReference(List<Choice> choices) throws BadInput {
        boolean known = choices.stream()
                .flatMap(choice -> choice.alternatives().stream())
                .anyMatch(alternative -> alternative.entry().equals(reference));
        if (reference != null && !known) {
            throw new BadInput("--reference: " + file + " does not name \"" + reference + "\"");
        }
    }

    private static Map<String, @Nullable Object> json(ComparisonReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("deviance", report.deviance());
        json.put("log_likelihood", report.logLikelihood());
        json.put(
                "entries",
                report.entries().stream().map(ComparePairsCommand::worth).toList());
        json.put("home", report.home());
        json.put("warnings", report.warnings());
        return json;
    }

    private static Map<String, Object> worth(Worth worth) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entry", worth.entry());
        json.put("worth", worth.worth());
        json.put("se", worth.se());
        json.put("rank", worth.rank());
        json.put("p_top", worth.topProbability());
        return json;
    }

    private void print(ComparisonReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(target + ": " + report.entries().size() + " entries");
        report.warnings().forEach(warning -> out.println("  ! " + warning));
        out.println("  rank   worth     se    best  entry");
        report.entries().stream()
                .limit(SHOWN)
                .forEach(worth -> out.println(String.format(
                        Locale.ROOT,
                        "  %4d  %6.3f  %5.3f  %4.1f %%  %s",
                        worth.rank(),
                        worth.worth(),
                        worth.se(),
                        100 * worth.topProbability(),
                        worth.entry())));
    }
}
