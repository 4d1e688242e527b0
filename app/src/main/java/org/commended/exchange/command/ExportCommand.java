package org.commended.exchange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commended.exchange.application.Exporting;
import org.commended.exchange.season.SeasonWriter;
import org.commended.installation.Command;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code export ORGANISER/PROGRAMME/EDITION --out FILE}, and {@code ORGANISER/SURVEY} for a survey. */
@Component
class ExportCommand implements Command {

    private final Exporting exporting;

    ExportCommand(Exporting exporting) {
        this.exporting = exporting;
    }

    static final class Words {
        @Parameters(index = "0", paramLabel = "ORGANISER/PROGRAMME/EDITION")
        String what = "";

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
        return export(words, new Streams(out, err));
    }

    private record Streams(PrintStream out, PrintStream err) {}

    private int export(Words words, Streams streams) {
        String[] parts = words.what.replaceFirst("^/", "").split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            streams.err().println(words.what + ": expected ORGANISER/PROGRAMME/EDITION or ORGANISER/SURVEY");
            return 2;
        }
        Optional<byte[]> file = parts.length == 3
                ? exporting.find(parts[0], parts[1], parts[2]).map(SeasonWriter::write)
                : exporting.findSurvey(parts[0], parts[1]).map(SeasonWriter::write);
        if (file.isEmpty()) {
            streams.err().println(words.what + ": there is no such " + (parts.length == 3 ? "edition" : "survey"));
            return 1;
        }
        return write(file.get(), words, streams);
    }

    private static int write(byte[] content, Words words, Streams streams) {
        try {
            Files.write(words.out, content);
        } catch (IOException unwritable) {
            streams.err().println(words.out + ": the file cannot be written");
            return 1;
        }
        streams.out().println(words.what + " is in " + words.out);
        return 0;
    }
}
