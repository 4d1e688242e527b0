package org.commended.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.recount.DecisionPack;
import org.commended.engine.recount.Fault;
import org.commended.engine.recount.Recount;
import org.commended.engine.recount.Recount.Awarded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount}: a decision counted again from its pack. Exits 1 where something in it does not fit. */
@Command(name = "recount")
final class RecountCommand implements Callable<Integer> {

    private static final int FAULTS_SHOWN = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "PACK.zip")
    private Path file = Path.of("");

    @Option(names = "--fingerprint", paramLabel = "HEX")
    private @Nullable String fingerprint;

    @Override
    public Integer call() throws IOException, BadInput {
        Recount recount = Recount.of(read());
        PrintWriter out = spec.commandLine().getOut();
        if (recount.ranking() != null) print(recount.ranking(), recount, out);
        if (recount.matches() && isExpected(recount)) {
            out.println("Scores, ranks and judges are what they were, and the pack fits the fingerprint "
                    + recount.fingerprint());
            return 0;
        }
        complain(recount, spec.commandLine().getErr());
        return 1;
    }

    private DecisionPack read() throws IOException, BadInput {
        try (InputStream in = Files.newInputStream(file)) {
            DecisionPack pack = DecisionPack.read(in);
            if (!pack.has(DecisionPack.LIST)) throw BadInput.in(file, "this is not a decision pack");
            return pack;
        }
    }

    private boolean isExpected(Recount recount) {
        return fingerprint == null || fingerprint.strip().equalsIgnoreCase(recount.fingerprint());
    }

    private void complain(Recount recount, PrintWriter err) {
        recount.faults().stream().limit(FAULTS_SHOWN).map(Fault::toString).forEach(err::println);
        int more = recount.faults().size() - FAULTS_SHOWN;
        if (more > 0) err.println("and " + more + " more");
        if (!isExpected(recount))
            err.println("The pack is of another decision: its fingerprint is " + recount.fingerprint());
        err.println("This pack is not what was locked.");
    }

    private static void print(CalibrationReport ranking, Recount recount, PrintWriter out) {
        Map<String, Awarded> awarded = recount.awarded().stream()
                .collect(
                        Collectors.toMap(Awarded::entry, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        out.println("  rank  ranks    score   low    high  mean  entry");
        for (EntryReport entry : ranking.entries()) {
            Awarded given = awarded.remove(entry.entry());
            String called = recount.titles().getOrDefault(entry.entry(), entry.entry());
            out.println(row(entry, given == null ? called + " *" : called(given)));
        }
        awarded.values().forEach(given -> out.println("  without a mark: " + called(given)));
        out.println("  * what others are called is not locked");
    }

    /** As it was locked. */
    private static String called(Awarded given) {
        return given.title() + ": " + (given.level().isEmpty() ? "goes on" : given.level());
    }

    private static String row(EntryReport entry, String called) {
        return String.format(
                Locale.ROOT,
                "  %4d  %-7s %6.2f %6.2f %6.2f %5.2f  %s",
                entry.rank().rank(),
                entry.rank().low() + "–" + entry.rank().high(),
                entry.score().score(),
                entry.score().low(),
                entry.score().high(),
                entry.rawMean(),
                called);
    }
}
