package org.commended.engine.recount;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import tools.jackson.databind.JsonNode;

/** The marks of a pack. */
final class ScoresOfPack {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ScoresOfPack() {}

    /** @param origin of the ranking, which says on what scale marks were given */
    static Scores read(DecisionPack pack, JsonNode origin) throws UnreadableScores {
        Scale scale =
                new Scale(origin.path("lowest").asInt(0), origin.path("highest").asInt(0), 1);
        return switch (Scores.check(marks(pack), scale)) {
            case ScoreCheck.Usable(Scores scores) -> scores;
            case ScoreCheck.Refused(var problems) ->
                throw new UnreadableScores(
                        "mark " + (problems.getFirst().row() + 1),
                        "expected " + problems.getFirst().expected());
        };
    }

    private static List<Mark> marks(DecisionPack pack) throws UnreadableScores {
        List<Mark> marks = new ArrayList<>();
        try (CSVParser rows = FORMAT.parse(new StringReader(pack.text(DecisionPack.SCORES)))) {
            for (CSVRecord row : rows) marks.add(mark(row));
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new UnreadableScores("mark " + (marks.size() + 1), "it cannot be read: " + broken.getMessage());
        }
        return marks;
    }

    private static Mark mark(CSVRecord row) {
        return new Mark(
                row.get("entry"),
                row.get("judge"),
                Double.parseDouble(row.get("score")),
                "",
                row.get("criterion"),
                Double.parseDouble(row.get("weight")));
    }
}
