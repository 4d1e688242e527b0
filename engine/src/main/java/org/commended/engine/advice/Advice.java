package org.commended.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.EntryReport;
import org.commended.engine.calibration.Scores;
import org.commended.engine.numbers.Gauss;
import org.jspecify.annotations.Nullable;

/**
 * Which readings to add, one after the other, each where it is expected to help most with drawing the line.
 *
 * <p>An entry's score θ̂ has the variance V, and a judge's reading the variance N = s² / a². The score after the reading will
 * lie about θ̂ with the variance s̃² = V² / (V + N), and the reading matters as far as that may carry it over the line:
 * s̃ ψ(|θ̂ − cut| / s̃) with ψ(z) = φ(z) − z Φ(−z). Source: P. I. Frazier, W. B. Powell, S. Dayanik, The knowledge-gradient
 * policy for correlated normal beliefs, INFORMS Journal on Computing 21 (4), 2009; crowds of unlike judges: X. Chen et al.,
 * Pairwise ranking aggregation in a crowdsourced setting, WSDM 2013.
 */
public final class Advice {

    /** From one end of a 90 % interval to the other, in standard deviations. */
    private static final double INTERVAL = 2 * 1.6448536269514722;

    private final Bench bench;
    private final double cut;
    private final Map<String, Set<String>> read = new HashMap<>();

    private Advice(Scores scores, CalibrationReport report, Bench bench, double cut) {
        this.bench = bench;
        this.cut = cut;
        report.entries().forEach(entry -> read.put(entry.entry(), new HashSet<>()));
        for (int reading = 0; reading < scores.size(); reading++) {
            read(scores.entries().get(scores.entry(reading)))
                    .add(scores.judges().get(scores.judge(reading)));
        }
    }

    /**
     * Advises.
     *
     * @param report of the same scores
     * @param top how many entries stand above the line, at least 1
     * @return as many readings as there is use for, judges and budget allowing, the most helpful first
     */
    public static List<Suggestion> of(Scores scores, CalibrationReport report, int top, Limits limits) {
        if (report.entries().size() <= top) {
            return List.of();
        }
        List<EntryReport> order = report.entries();
        double cut =
                (order.get(top - 1).score().score() + order.get(top).score().score()) / 2;
        return new Advice(scores, report, new Bench(scores, report, limits), cut).suggest(order, limits.budget());
    }

    /**
     * What can be asked.
     *
     * @param budget how many readings, at least 0
     * @param capacity how many of each judge, who need not have scored yet; null asks those who scored, each for at most half as
     *     many as judges read on average, or twice an even share of the budget if that is more
     */
    public record Limits(int budget, @Nullable Map<String, Integer> capacity) {}

    private record Candidate(EntryReport entry, double variance, String judge, double value) {}

    private List<Suggestion> suggest(List<EntryReport> entries, int budget) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Comparator.comparingDouble(Candidate::value)
                .reversed()
                .thenComparing(candidate -> candidate.entry().entry()));
        for (EntryReport entry : entries) {
            double sd = (entry.score().high() - entry.score().low()) / INTERVAL;
            offer(queue, entry, sd * sd);
        }
        List<Suggestion> suggestions = new ArrayList<>();
        while (suggestions.size() < budget && !queue.isEmpty()) {
            Candidate best = queue.remove();
            if (bench.take(best.judge())) {
                suggestions.add(new Suggestion(best.entry().entry(), best.judge(), best.value()));
                read(best.entry().entry()).add(best.judge());
                double noise = bench.noise(best.judge());
                offer(queue, best.entry(), best.variance() * noise / (best.variance() + noise));
            } else {
                offer(queue, best.entry(), best.variance());
            }
        }
        return suggestions;
    }

    /** With the best judge who has time and has not read the entry, if there is one. */
    private void offer(PriorityQueue<Candidate> queue, EntryReport entry, double variance) {
        String judge = bench.find(entry.group(), read(entry.entry()));
        if (judge != null && variance > 0) {
            double value = value(Math.abs(entry.score().score() - cut), variance, bench.noise(judge));
            queue.add(new Candidate(entry, variance, judge, value));
        }
    }

    private Set<String> read(String entry) {
        return read.computeIfAbsent(entry, _ -> new HashSet<>());
    }

    /** What a reading of that noise is worth at that distance from the line, in points. */
    static double value(double distance, double variance, double noise) {
        double change = variance / Math.sqrt(variance + noise);
        double z = distance / change;
        return change * (Gauss.density(z) - z * Gauss.tail(z));
    }
}
