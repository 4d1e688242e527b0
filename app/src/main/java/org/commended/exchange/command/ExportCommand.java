package org.commended.exchange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commended.exchange.application.Exporting;
import org.commended.exchange.season.SeasonFile;
import org.commended.exchange.season.SeasonWriter;
import org.commended.installation.Command;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code export ORGANISER/PROGRAMME/EDITION --out FILE}. */
@Component
class ExportCommand implements Command {

    private final Exporting exporting;

    ExportCommand(Exporting exporting) {
        this.exporting = exporting;
    }

    static final class Words {
        @Parameters(index = "0", paramLabel = "ORGANISER/PROGRAMME/EDITION")
        String edition = "";

        @Option(names = "--out", required = true, paramLabel = "FILE")
        Path out = Path.of("");
    }

    @Override
    public String name() {
        return "export";
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
        String[] parts = words.edition.replaceFirst("^/", "").split("/", -1);
        if (parts.length != 3) {
            err.println(words.edition + ": expected ORGANISER/PROGRAMME/EDITION, as the public address has them");
            return 2;
        }
        Optional<SeasonFile> season = exporting.find(parts[0], parts[1], parts[2]);
        if (season.isEmpty()) {
            err.println(words.edition + ": there is no such edition");
            return 1;
        }
        return write(season.get(), words.out, out, err);
    }

    private static int write(SeasonFile season, Path file, PrintStream out, PrintStream err) {
        try {
            Files.write(file, SeasonWriter.write(season));
        } catch (IOException unwritable) {
            err.println(file + ": the file cannot be written");
            return 1;
        }
        long entries = season.categories().stream()
                .mapToLong(category -> category.entries().size())
                .sum();
        out.println("%s: %s, %d categories, %d entries"
                .formatted(file, season.edition().name(), season.categories().size(), entries));
        return 0;
    }
}
