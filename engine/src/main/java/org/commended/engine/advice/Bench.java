package org.commended.engine.advice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commended.engine.calibration.CalibrationReport;
import org.commended.engine.calibration.JudgeReport;
import org.commended.engine.calibration.Scores;
import org.jspecify.annotations.Nullable;

/** The judges who can be asked: the most telling first, within what each can do and the groups each has read. */
final class Bench {

    /** A judge who tells entries apart less than this says nothing. */
    private static final double LEAST_SPREAD = 0.05;

    private final Map<String, Integer> left;
    private final Map<String, Double> noise = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final List<String> order;

    Bench(Scores scores, CalibrationReport report, Advice.Limits limits) {
        this.left = limits.capacity() == null
                ? ordinary(scores, report, limits.budget())
                : new TreeMap<>(limits.capacity());
        for (JudgeReport judge : report.judges()) {
            double unit = Math.max(LEAST_SPREAD, judge.spread());
            noise.put(judge.judge(), Math.max(1e-9, judge.noise() * judge.noise() / (unit * unit)));
        }
        double usual = noise.values().stream()
                .sorted()
                .skip(noise.size() / 2)
                .findFirst()
                .orElse(1.0);
        left.keySet().forEach(judge -> noise.putIfAbsent(judge, usual));
        for (int reading = 0; reading < scores.size(); reading++) {
            groups.computeIfAbsent(scores.judges().get(scores.judge(reading)), _ -> new HashSet<>())
                    .add(scores.groups().get(scores.groupOf(scores.entry(reading))));
        }
        this.order = left.keySet().stream()
                .sorted(Comparator.comparingDouble(this::noise).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Half as many again as judges read on average, but at least twice an even share of the budget. */
    private static Map<String, Integer> ordinary(Scores scores, CalibrationReport report, int budget) {
        int judges = Math.max(1, report.judges().size());
        long share = Math.max((2L * budget + judges - 1) / judges, scores.size() / (2L * judges));
        int most = (int) Math.min(Integer.MAX_VALUE, share);
        Map<String, Integer> capacity = new TreeMap<>();
        report.judges().forEach(judge -> capacity.put(judge.judge(), most));
        return capacity;
    }

    /** Variance of a reading on the scale of the scores, in points squared. */
    double noise(String judge) {
        return noise.getOrDefault(judge, 1.0);
    }

    /** Whoever has scored reads only groups they have read before. */
    @Nullable
    String find(String group, Set<String> besides) {
        for (String judge : order) {
            Set<String> known = groups.get(judge);
            if (left.getOrDefault(judge, 0) > 0
                    && !besides.contains(judge)
                    && (known == null || known.contains(group))) {
                return judge;
            }
        }
        return null;
    }

    /** False where the judge has no time left. */
    boolean take(String judge) {
        int time = left.getOrDefault(judge, 0);
        left.put(judge, Math.max(0, time - 1));
        return time > 0;
    }
}
