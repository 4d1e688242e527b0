package org.commended.judging.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import org.commended.engine.recount.DecisionPack;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.programme.domain.Criterion;

/** A score table as the engine takes it: entries and judges by their ids, criteria by their words and weights. */
final class TableOfMarks {

    private static final String HEADER = "entry,judge,score,criterion,weight\n";

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
        Scale scale = new Scale(Criteria.LOWEST, highest(), 1);
        ScoreCheck check = Scores.check(all, scale);
        if (check instanceof ScoreCheck.Usable usable) return usable.scores();
        throw new IllegalStateException("Stored scores cannot be read: " + check);
    }

    int size() {
        return marks.size();
    }

    /** Every mark as a line of {@code entry,judge,score,criterion,weight}, sorted: the same scores are the same text. */
    String text() {
        return marks.stream().map(TableOfMarks::line).sorted().collect(Collectors.joining("", HEADER, ""));
    }

    /** SHA-256 of the text and of the scale the marks were given on. */
    String digest() {
        return DecisionPack.digest(text(), Criteria.LOWEST, highest());
    }

    int highest() {
        return new Criteria(table.criteria()).highest();
    }

    private static String line(Mark mark) {
        String weight = BigDecimal.valueOf(mark.weight()).stripTrailingZeros().toPlainString();
        return String.join(
                        ",",
                        mark.entry(),
                        mark.judge(),
                        String.valueOf((int) mark.score()),
                        quoted(mark.criterion()),
                        weight)
                + "\n";
    }

    /** As RFC 4180 has it. */
    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
