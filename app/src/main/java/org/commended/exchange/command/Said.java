package org.commended.exchange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.commended.exchange.application.Changes.Part;
import org.commended.exchange.application.Changes.Tally;
import org.commended.exchange.application.Imported.FileProblem;
import org.commended.exchange.application.Imported.Names;
import org.commended.exchange.application.Imported.Report;
import org.commended.exchange.application.Imported.Unmatched;
import org.commended.exchange.season.Problem;

/** What an import says: the result on one stream, everything that is wrong on the other, one a line with its file. */
record Said(PrintStream out, PrintStream err) {

    void problem(FileProblem found) {
        Problem problem = found.problem();
        String value = problem.value().isEmpty() ? "missing" : problem.value();
        err.println(found.file() + ": " + problem.path() + ": " + value + ": expected " + problem.expected());
    }

    void leftOut(String file, List<Problem> warnings) {
        for (Problem problem : warnings) {
            err.println(file + ": " + problem.path() + ": " + problem.value() + ": left out, expected "
                    + problem.expected());
        }
    }

    void unreadable(String file, IOException why) {
        String reason =
                switch (why) {
                    case NoSuchFileException _ -> "there is no such file";
                    case AccessDeniedException _ -> "the file may not be read";
                    default -> "the file cannot be read";
                };
        err.println(file + ": " + reason);
    }

    void report(Report report, boolean dry) {
        out.println(report.name() + " " + report.address() + (dry ? " (nothing was changed)" : ""));
        say(dry ? "would be new" : "new", report.changes().tally(), Tally::created);
        say(dry ? "would change" : "changed", report.changes().tally(), Tally::changed);
        say("as before", report.changes().tally(), Tally::unchanged);
        names(report.names());
        report.listedNowhere()
                .forEach(title -> out.println("  not public, as it has no result and is on no shortlist: " + title));
    }

    private void say(String how, List<Tally> tallies, java.util.function.ToIntFunction<Tally> count) {
        List<String> parts = new ArrayList<>();
        for (Tally tally : tallies) {
            int number = count.applyAsInt(tally);
            if (number > 0) parts.add(number + " " + word(tally.part(), number == 1));
        }
        if (!parts.isEmpty()) out.println("  " + how + ": " + String.join(", ", parts));
    }

    private static String word(Part part, boolean one) {
        return switch (part) {
            case ORGANISER -> one ? "organiser" : "organisers";
            case PROGRAMME -> one ? "programme" : "programmes";
            case EDITION -> one ? "edition" : "editions";
            case CATEGORY -> one ? "category" : "categories";
            case ENTRY -> one ? "entry" : "entries";
            case SHORTLIST -> one ? "shortlist" : "shortlists";
            case RESULT -> one ? "result" : "results";
            case SURVEY -> one ? "survey" : "surveys";
        };
    }

    private void names(Names names) {
        int unmatched = names.unmatched().size();
        if (names.matched() + unmatched == 0) return;
        out.println("  names of organisations: %d found in the register, %d left as printed"
                .formatted(names.matched(), unmatched));
        names.unmatched().forEach(name -> out.println("    " + name.name() + ": " + why(name)));
    }

    private static String why(Unmatched name) {
        return name.candidates().isEmpty() ? "not in the register" : "may be " + String.join(" or ", name.candidates());
    }
}
