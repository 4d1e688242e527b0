package org.commended.judging.calibration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.programme.domain.Criterion;

/** A score table as the engine takes it: entries and judges by their ids, criteria by their words and weights. */
final class TableOfMarks {

    private final ScoreTable table;
    private final List<Mark> marks;

    TableOfMarks(ScoreTable table) {
        this.table = table;
        this.marks = table.readings().stream().flatMap(this::marks).toList();
    }

    private Stream<Mark> marks(Reading reading) {
        return table.criteria().stream()
                .filter(criterion -> criterion.weight().signum() > 0)
                .flatMap(criterion -> Stream.ofNullable(reading.marks().get(criterion.id()))
                        .map(given -> mark(reading, criterion, given)));
    }

    private static Mark mark(Reading reading, Criterion criterion, int given) {
        return new Mark(
                reading.entry().toString(),
                reading.judge().toString(),
                given,
                "",
                criterion.id(),
                criterion.weight().doubleValue());
    }

    Scores scores() {
        return scores(marks);
    }

    /** The marks with others beside them, such as readings that cannot be asked for and so count as done. */
    Scores scoresWith(List<Mark> more) {
        return scores(Stream.concat(marks.stream(), more.stream()).toList());
    }

    private Scores scores(List<Mark> all) {
        Scale scale = new Scale(Criteria.LOWEST, new Criteria(table.criteria()).highest(), 1);
        ScoreCheck check = Scores.check(all, scale);
        if (check instanceof ScoreCheck.Usable usable) return usable.scores();
        throw new IllegalStateException("Stored scores cannot be read: " + check);
    }

    int size() {
        return marks.size();
    }

    /** SHA-256 of one line for each criterion and each mark, sorted, so that the same scores have the same digest. */
    String digest() {
        Stream<String> criteria = table.criteria().stream().map(TableOfMarks::line);
        Stream<String> given = marks.stream().map(TableOfMarks::line);
        String text = Stream.concat(criteria, given).sorted().collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256(text));
    }

    private static String line(Criterion criterion) {
        return "criterion " + criterion.id() + " " + criterion.weight().stripTrailingZeros() + " "
                + Criteria.highest(criterion);
    }

    private static String line(Mark mark) {
        return "mark " + mark.entry() + " " + mark.judge() + " " + mark.criterion() + " " + (int) mark.score();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
