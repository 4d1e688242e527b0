package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commended.engine.calibration.Scores.Names;
import org.commended.engine.calibration.Scores.Readings;
import org.jspecify.annotations.Nullable;

/** Puts checked marks in order and folds the criteria of a judge's sheet into one reading. */
final class ArrangingScores {

    private final List<Mark> marks;
    private final @Nullable Scale scale;
    private final Codes codes;
    private final List<String> warnings = new ArrayList<>();

    ArrangingScores(List<Mark> marks, @Nullable Scale scale, Codes codes) {
        this.marks = marks;
        this.scale = scale;
        this.codes = codes;
    }

    Scores arrange() {
        Names names = new Names(
                codes.entries().names(), codes.judges().names(), codes.groups().names(), groupOfEntries());
        return new Scores(names, fold(codes.sorted()), scaleOfReadings(), warnings).of(criteria());
    }

    private List<Criterion> criteria() {
        if (codes.criteria().names().size() < 2) {
            return List.of();
        }
        double[] weights = weights();
        return IntStream.range(0, weights.length)
                .mapToObj(criterion -> new Criterion(
                        codes.criteria().names().get(criterion), weights[criterion], alone(marksOf(criterion))))
                .toList();
    }

    private Scores alone(List<Mark> some) {
        return new ArrangingScores(some, scale, Codes.of(some)).arrange();
    }

    private List<Mark> marksOf(int criterion) {
        return IntStream.range(0, marks.size())
                .filter(row -> codes.criteria().codes()[row] == criterion)
                .mapToObj(marks::get)
                .toList();
    }

    private int[] groupOfEntries() {
        int[] groupOf = new int[codes.entries().names().size()];
        for (int row = 0; row < marks.size(); row++) {
            groupOf[codes.entries().codes()[row]] = codes.groups().codes()[row];
        }
        return groupOf;
    }

    private Readings fold(int[] rows) {
        int[] firsts = IntStream.range(0, rows.length)
                .filter(k -> k == 0 || !codes.isOneSheet(rows[k - 1], rows[k]))
                .toArray();
        int[] entry =
                Arrays.stream(firsts).map(k -> codes.entries().codes()[rows[k]]).toArray();
        int[] judge =
                Arrays.stream(firsts).map(k -> codes.judges().codes()[rows[k]]).toArray();
        double[] score = new double[firsts.length];
        int incomplete = 0;
        for (int k = 0; k < firsts.length; k++) {
            int end = k + 1 < firsts.length ? firsts[k + 1] : rows.length;
            score[k] = composite(rows, firsts[k], end);
            incomplete += end - firsts[k] < codes.criteria().names().size() ? 1 : 0;
        }
        warnOfIncompleteSheets(incomplete);
        return new Readings(entry, judge, score);
    }

    /** A single criterion keeps its score to the last bit. */
    private double composite(int[] rows, int from, int to) {
        if (to - from == 1) {
            return marks.get(rows[from]).score();
        }
        double sum = 0;
        double weights = 0;
        for (int k = from; k < to; k++) {
            Mark mark = marks.get(rows[k]);
            sum += mark.weight() * mark.score();
            weights += mark.weight();
        }
        return sum / weights;
    }

    private void warnOfIncompleteSheets(int incomplete) {
        if (incomplete > 0) {
            warnings.add("Sheets with missing criteria: " + incomplete
                    + ". Their composite is the mean of the criteria that were filled in.");
        }
    }

    private Scale scaleOfReadings() {
        Scale ofMarks = scale;
        if (ofMarks == null) {
            ofMarks = Scale.observed(marks.stream().mapToDouble(Mark::score).toArray());
            warnings.add("No scale was given: taken to be from " + ofMarks.low() + " to " + ofMarks.high()
                    + " in steps of " + ofMarks.step() + ", as observed.");
        }
        return codes.criteria().names().size() < 2 ? ofMarks : ofMarks.ofComposite(weights());
    }

    private double[] weights() {
        double[] weights = new double[codes.criteria().names().size()];
        for (int row = 0; row < marks.size(); row++) {
            weights[codes.criteria().codes()[row]] = marks.get(row).weight();
        }
        return weights;
    }
}
