package org.commended.judging.calibration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commended.engine.advice.Advice;
import org.commended.engine.advice.Suggestion;
import org.commended.engine.calibration.AdditiveFit;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.Generalizability;
import org.commended.engine.calibration.JudgeReport;
import org.commended.engine.calibration.Mark;
import org.commended.engine.calibration.Scale;
import org.commended.engine.calibration.Scores;
import org.commended.judging.calibration.CalibratedScores.Marker;
import org.commended.judging.calibration.CalibratedScores.Placed;
import org.commended.judging.domain.Criteria;
import org.commended.judging.domain.ScoreTable;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Which reading to add, by the engine's advice. */
public final class ReadingAdvice {

    private ReadingAdvice() {}

    /** @param value how much it is expected to help at the line, in points */
    public record Suggested(EntryId entry, PersonId judge, double value) {}

    /**
     * The most helpful first, each of another entry.
     *
     * @param closed whoever can be asked, each once, with the entries they cannot be asked about
     */
    public static List<Suggested> list(
            ScoreTable table, CalibratedScores scores, Map<PersonId, Set<EntryId>> closed, int most) {
        int places = scores.origin().places();
        if (!scores.ranks() || places >= scores.entries().size() || isAllRead(table, closed)) return List.of();
        Map<String, Integer> once = new TreeMap<>();
        closed.keySet().forEach(judge -> once.put(judge.toString(), 1));
        Scores given =
                TableOfMarks.scores(whoReadWhat(table, closed), new Scale(Criteria.LOWEST, Criteria.LOWEST + 1, 1));
        return Advice.of(given, report(scores), places, new Advice.Limits(2 * most, once)).stream()
                .map(ReadingAdvice::suggested)
                .filter(firstOfItsEntry())
                .limit(most)
                .toList();
    }

    private static boolean isAllRead(ScoreTable table, Map<PersonId, Set<EntryId>> closed) {
        return closed.entrySet().stream().allMatch(judge -> table.entries().stream()
                .allMatch(entry -> judge.getValue().contains(entry)
                        || table.find(entry, judge.getKey()).isPresent()));
    }

    private static Predicate<Suggested> firstOfItsEntry() {
        Set<EntryId> seen = new HashSet<>();
        return suggested -> seen.add(suggested.entry());
    }

    private static Suggested suggested(Suggestion suggestion) {
        return new Suggested(EntryId.of(suggestion.entry()), PersonId.of(suggestion.judge()), suggestion.value());
    }

    /**
     * The engine asks nobody for what they have read, and looks at no mark for that: so any mark tells it, and what is closed
     * to somebody is told as read.
     */
    private static List<Mark> whoReadWhat(ScoreTable table, Map<PersonId, Set<EntryId>> closed) {
        Stream<Mark> read = table.readings().stream().map(reading -> read(reading.entry(), reading.judge()));
        Stream<Mark> asGoodAsRead = closed.entrySet().stream().flatMap(judge -> judge.getValue().stream()
                .filter(entry -> table.find(entry, judge.getKey()).isEmpty())
                .map(entry -> read(entry, judge.getKey())));
        return Stream.concat(read, asGoodAsRead).toList();
    }

    private static Mark read(EntryId entry, PersonId judge) {
        return Mark.overall(entry.toString(), judge.toString(), Criteria.LOWEST);
    }

    /** As much of the engine's report as its advice is made from. */
    private static CalibrationReport report(CalibratedScores scores) {
        return new CalibrationReport(
                new CalibrationReport.Model(
                        scores.origin().model(), scores.origin().reason(), null),
                scores.origin().seed(),
                List.of(),
                new AdditiveFit(List.of(), new AdditiveFit.Components(0, 0, 0), null, List.of(), List.of(), List.of()),
                new Generalizability(null, null),
                List.of(),
                List.of(),
                scores.entries().stream().map(ReadingAdvice::entry).toList(),
                scores.judges().stream().map(ReadingAdvice::judge).toList(),
                new CalibrationReport.Safety(0, 0, true),
                List.of());
    }

    private static EntryReport entry(Placed placed) {
        return new EntryReport(
                placed.entry().toString(),
                "",
                placed.readings(),
                placed.mean(),
                new EntryReport.Additive(placed.additive(), placed.additiveSd()),
                new EntryReport.Interval(placed.score(), placed.low(), placed.high()),
                new EntryReport.Rank(placed.rank(), placed.rankLow(), placed.rankHigh()),
                placed.top(),
                placed.tie());
    }

    private static JudgeReport judge(Marker judge) {
        return new JudgeReport(
                judge.judge().toString(),
                judge.readings(),
                judge.severity(),
                judge.spread(),
                judge.noise(),
                null,
                null,
                List.of());
    }
}
