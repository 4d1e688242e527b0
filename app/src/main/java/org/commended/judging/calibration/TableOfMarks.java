package org.commended.judging.calibration;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.ScoreCheck;
import org.commended.engine.calibration.Scores;
import org.commended.engine.comparison.AnswerLog;
import org.commended.engine.recount.DecisionPack;
import org.commended.judging.domain.Marking;
import org.commended.judging.domain.ScoreTable;
import org.commended.judging.domain.ScoreTable.Reading;
import org.commended.programme.domain.Criterion;

/** A score table as the engine takes it: entries and judges by their ids, criteria by their words and weights. */
final class TableOfMarks {

    private static final String HEADER = "entry,judge,score,criterion,weight\n";

    private final ScoreTable table;
    private final List<Criterion> criteria;

    TableOfMarks(ScoreTable table) {
        this.table = table;
        this.criteria = table.criteria().stream()
                .filter(criterion -> criterion.weight().signum() > 0)
                .toList();
    }

    Scores scores() {
        List<Mark> marks = table.readings().stream().flatMap(this::marks).toList();
        return scores(marks, new Scale(table.marking().lowest(), table.marking().highest(), 1));
    }

    private Stream<Mark> marks(Reading reading) {
        String entry = reading.entry().toString();
        String judge = reading.judge().toString();
        return criteria.stream()
                .flatMap(criterion -> Stream.ofNullable(reading.marks().get(criterion.id()))
                        .map(given -> new Mark(
                                entry,
                                judge,
                                given,
                                "",
                                criterion.id(),
                                criterion.weight().doubleValue())));
    }

    static Scores scores(List<Mark> marks, Scale scale) {
        ScoreCheck check = Scores.check(marks, scale);
        if (check instanceof ScoreCheck.Usable usable) return usable.scores();
        throw new IllegalStateException("Stored scores cannot be read: " + check);
    }

    boolean isEmpty() {
        if (isOfComparisons())
            return answers().replayed().values().stream()
                    .allMatch(judge -> judge.choices().isEmpty());
        return table.readings().stream().noneMatch(reading -> criteria.stream()
                .anyMatch(criterion -> reading.marks().containsKey(criterion.id())));
    }

    boolean isOfComparisons() {
        return table.marking().isOfComparisons();
    }

    AnswerLog answers() {
        return table.marking().answers();
    }

    Marking marking() {
        return table.marking();
    }

    /**
     * Every mark as a line of {@code entry,judge,score,criterion,weight}, sorted: the same scores are the same text. Where
     * entries were only set against each other, every answer as a line.
     */
    String text() {
        if (isOfComparisons()) return answers().text();
        Map<String, String> ends = criteria.stream().collect(toMap(Criterion::id, TableOfMarks::end));
        Map<String, Reading> sorted = new TreeMap<>();
        table.readings().forEach(reading -> sorted.put(reading.entry() + "," + reading.judge() + ",", reading));
        StringBuilder text = new StringBuilder(HEADER);
        sorted.forEach((start, reading) -> lines(start, reading, ends).forEach(text::append));
        return text.toString();
    }

    /** Ids are all of one length: lines sorted within sorted readings are all lines sorted. */
    private static List<String> lines(String start, Reading reading, Map<String, String> ends) {
        List<String> lines = new ArrayList<>();
        reading.marks().forEach((criterion, mark) -> {
            String end = ends.get(criterion);
            if (end != null) lines.add(start + mark + end);
        });
        Collections.sort(lines);
        return lines;
    }

    private static String end(Criterion criterion) {
        String weight = BigDecimal.valueOf(criterion.weight().doubleValue())
                .stripTrailingZeros()
                .toPlainString();
        return "," + quoted(criterion.id()) + "," + weight + "\n";
    }

    /** SHA-256 of the text and of the scale the marks were given on. */
    String digest() {
        return DecisionPack.digest(
                text(), table.marking().lowest(), table.marking().highest());
    }

    /** As RFC 4180 has it. */
    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
