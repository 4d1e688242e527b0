package org.commended.engine.comparison;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.commended.engine.calibration.AdditiveFit;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.Generalizability;
import org.commended.engine.calibration.JudgeReport;
import org.commended.engine.calibration.JudgeReport.Flag;
import org.commended.engine.numbers.Standings;

/**
 * The ranking that judges' orders or pairs come to, in the shape of a calibration, so that it is shown, kept and counted again
 * like one. Worths are normal around 0 with variance 1 before anything is answered, so a lone answer moves little. Scores are
 * on a scale of 0 to 100: how often in a hundred an entry would be preferred to a middling one.
 */
public final class RankingOfAnswers {

    private static final String MODEL = "comparison";
    private static final String REASON = "Entries were set against each other, and not marked.";
    /** With fewer entries it says nothing that all are level. */
    private static final int FLAT = 3;

    private final SequencedMap<String, Replay> judges;
    private final int places;
    private final long seed;
    private final Map<String, Long> readings;
    private final Map<String, Double> means;
    private final Comparison fit;
    private final Standings standings;
    private final double[] errors;

    private RankingOfAnswers(SequencedMap<String, Replay> judges, int places, long seed) {
        this.judges = judges;
        this.places = places;
        this.seed = seed;
        this.readings = judges.values().stream()
                .flatMap(judge -> judge.shares().keySet().stream())
                .collect(groupingBy(entry -> entry, counting()));
        this.means = judges.values().stream()
                .flatMap(judge -> judge.shares().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, averagingInt(Map.Entry::getValue)));
        this.fit = Comparison.fitted(choices(judges), seed);
        this.standings = fit.standings(places);
        this.errors = fit.errors();
    }

    private static List<Choice> choices(Map<String, Replay> judges) {
        return judges.values().stream()
                .flatMap(judge -> judge.choices().stream())
                .toList();
    }

    /**
     * Where nothing was compared with anything, a report without entries.
     *
     * @param places how many entries stand above the line, at least 1
     */
    public static CalibrationReport of(AnswerLog log, int places, long seed) {
        SequencedMap<String, Replay> judges = log.replayed();
        judges.values().removeIf(judge -> judge.choices().isEmpty());
        if (judges.isEmpty())
            return report(seed, List.of(), List.of(), List.of(), new CalibrationReport.Safety(0, 0, true));
        return new RankingOfAnswers(judges, places, seed).report();
    }

    private CalibrationReport report() {
        List<EntryReport> entries =
                Arrays.stream(standings.order()).mapToObj(this::entry).toList();
        List<JudgeReport> who = judges.entrySet().stream()
                .map(one -> judge(one.getKey(), one.getValue()))
                .toList();
        return report(seed, parts(), entries, who, safety(entries));
    }

    private static CalibrationReport report(
            long seed,
            List<List<String>> parts,
            List<EntryReport> entries,
            List<JudgeReport> judges,
            CalibrationReport.Safety safety) {
        return new CalibrationReport(
                new CalibrationReport.Model(MODEL, REASON, null),
                seed,
                parts,
                new AdditiveFit(List.of(), new AdditiveFit.Components(0, 0, 0), 0.0, List.of(), List.of(), List.of()),
                new Generalizability(null, null),
                List.of(),
                List.of(),
                entries,
                judges,
                safety,
                List.of());
    }

    private EntryReport entry(int at) {
        String entry = fit.entry(at);
        return new EntryReport(
                entry,
                "",
                Math.toIntExact(readings.getOrDefault(entry, 0L)),
                means.getOrDefault(entry, 0.0),
                new EntryReport.Additive(fit.worth(at), errors[at]),
                new EntryReport.Interval(
                        inHundred(fit.worth(at)), inHundred(standings.low(at)), inHundred(standings.high(at))),
                new EntryReport.Rank(standings.rank(at), standings.rankLow(at), standings.rankHigh(at)),
                standings.top(at),
                standings.tieGroup(at));
    }

    private static double inHundred(double worth) {
        return 100 / (1 + Math.exp(-worth));
    }

    /** Severity and spread are not asked of whoever compares; the noise is the share of their answers against the ranking. */
    private JudgeReport judge(String name, Replay judge) {
        List<Answer> decided = judge.against().filter(pair -> pair.value() != 0).toList();
        long against = decided.stream().filter(this::isAgainst).count();
        double noise = decided.isEmpty() ? 0 : (double) against / decided.size();
        List<Flag> flags = new ArrayList<>();
        if (decided.isEmpty() && judge.shares().size() >= FLAT) flags.add(Flag.FLAT);
        if (decidesWinner(name)) flags.add(Flag.DECIDES_WINNER);
        return new JudgeReport(name, judge.shares().size(), 0, 1, noise, null, null, flags);
    }

    private boolean isAgainst(Answer pair) {
        return pair.value() * Double.compare(fit.worth(pair.first()), fit.worth(pair.second())) < 0;
    }

    private boolean decidesWinner(String name) {
        SequencedMap<String, Replay> others = new TreeMap<>(judges);
        others.remove(name);
        return !others.isEmpty()
                && !Comparison.fitted(choices(others), seed).first().equals(fit.first());
    }

    /** Entries that a chain of comparisons links, by name. */
    private List<List<String>> parts() {
        Map<String, String> part = new TreeMap<>();
        readings.keySet().forEach(entry -> part.put(entry, entry));
        judges.values().stream().flatMap(Replay::against).forEach(pair -> {
            String from = part.get(pair.second());
            String to = part.get(pair.first());
            part.replaceAll((entry, its) -> its.equals(from) ? to : its);
        });
        return part.keySet().stream().collect(groupingBy(part::get, TreeMap::new, toList())).values().stream()
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private CalibrationReport.Safety safety(List<EntryReport> entries) {
        EntryReport first = entries.getFirst();
        double margin = entries.size() < 2
                ? 0
                : first.score().score() - entries.get(1).score().score();
        boolean same = means.values().stream().noneMatch(mean -> mean > first.rawMean());
        return new CalibrationReport.Safety(margin, standings.best(standings.order()[0]), same);
    }
}
