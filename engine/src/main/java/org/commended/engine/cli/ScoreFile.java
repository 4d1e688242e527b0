package org.commended.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.ScoreProblem;
import org.commended.engine.calibration.Scores;
import org.jspecify.annotations.Nullable;

/** A table of scores in a file: entry, judge, score, and optionally group, criterion, weight. */
final class ScoreFile {

    private final Path file;
    private final CsvFile table;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    /** A name is written thousands of times and kept once. */
    private final Map<String, String> names = new HashMap<>();

    private ScoreFile(Path file) {
        this.file = file;
        this.table = new CsvFile(file, List.of("entry", "judge", "score"), List.of("group", "criterion", "weight"));
    }

    static Scores read(Path file, @Nullable Scale scale) throws IOException, BadInput {
        return new ScoreFile(file).read(scale);
    }

    private Scores read(@Nullable Scale scale) throws IOException, BadInput {
        table.read(this::take);
        return switch (Scores.check(marks, scale)) {
            case ScoreCheck.Usable(Scores scores) -> scores;
            case ScoreCheck.Refused(List<ScoreProblem> problems) -> throw first(problems);
        };
    }

    private void take(CsvLine line) throws BadInput {
        marks.add(new Mark(
                name(line, "entry"),
                name(line, "judge"),
                line.number("score", Double.NaN),
                name(line, "group"),
                name(line, "criterion"),
                line.number("weight", 1)));
        lines.add(line.line());
    }

    private String name(CsvLine line, String column) {
        return names.computeIfAbsent(line.text(column, ""), name -> name);
    }

    private BadInput first(List<ScoreProblem> problems) {
        ScoreProblem problem = problems.getFirst();
        String column = problem.part().name().toLowerCase(Locale.ROOT);
        String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
        int index = table.header().indexOf(column) + 1;
        return BadInput.at(file, lines.get(problem.row()), index, column + ": expected " + problem.expected() + more);
    }
}
