package org.commended.exchange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.commended.exchange.application.Imported;
import org.commended.exchange.application.Imported.FileProblem;
import org.commended.exchange.application.Imported.Refused;
import org.commended.exchange.application.Imported.Taken;
import org.commended.exchange.application.Importing;
import org.commended.exchange.application.Order;
import org.commended.exchange.application.Order.SeasonSource;
import org.commended.exchange.application.Order.Source;
import org.commended.exchange.application.Order.SurveySource;
import org.commended.exchange.season.Read;
import org.commended.exchange.season.Read.ReadSeason;
import org.commended.exchange.season.Read.ReadSurvey;
import org.commended.exchange.season.Read.Rejected;
import org.commended.exchange.season.SeasonReader;
import org.commended.installation.Command;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code import FILE... [--dry-run] [--lenient]}: every file whole, or none of them. */
@Component
class ImportCommand implements Command {

    private final Importing importing;
    private final Clock clock;

    ImportCommand(Importing importing, Clock clock) {
        this.importing = importing;
        this.clock = clock;
    }

    static final class Words {
        @Option(names = "--dry-run")
        boolean dryRun;

        @Option(names = "--lenient")
        boolean lenient;

        @Parameters(arity = "1..*", paramLabel = "FILE")
        List<Path> files = List.of();
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Words words = new Words();
        try {
            new CommandLine(words).parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException mistake) {
            err.println(mistake.getMessage());
            return 2;
        }
        return run(words, new Said(out, err));
    }

    private int run(Words words, Said said) {
        List<Source> sources = new ArrayList<>();
        boolean good = true;
        for (Path file : words.files) {
            good &= read(file, words.lenient, sources, said);
        }
        if (!good) return 2;
        Order order = new Order(sources, null, null);
        Imported imported =
                words.dryRun ? importing.preview(order, clock.instant()) : importing.take(order, clock.instant());
        switch (imported) {
            case Taken(var reports) -> reports.forEach(report -> said.report(report, words.dryRun));
            case Refused(var problems) -> problems.forEach(said::problem);
        }
        return imported instanceof Taken ? 0 : 2;
    }

    /** False where the file cannot be taken; then everything that is wrong with it was said. */
    private static boolean read(Path file, boolean lenient, List<Source> sources, Said said) {
        String name = file.toString();
        try (var in = Files.newInputStream(file)) {
            Read read = SeasonReader.read(in, lenient);
            switch (read) {
                case ReadSeason(var season, var warnings) -> {
                    said.leftOut(name, warnings);
                    sources.add(new SeasonSource(name, season, new Beside(file)));
                }
                case ReadSurvey(var survey, var warnings) -> {
                    said.leftOut(name, warnings);
                    sources.add(new SurveySource(name, survey));
                }
                case Rejected(var problems) ->
                    problems.forEach(problem -> said.problem(new FileProblem(name, problem)));
            }
            return !(read instanceof Rejected);
        } catch (IOException unreadable) {
            said.unreadable(name, unreadable);
            return false;
        }
    }
}
