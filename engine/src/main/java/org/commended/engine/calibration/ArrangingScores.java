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
    private final Coding entries;
    private final Coding judges;
    private final Coding criteria;
    private final Coding groups;
    private final List<String> warnings = new ArrayList<>();

    ArrangingScores(List<Mark> marks, @Nullable Scale scale) {
        this.marks = marks;
        this.scale = scale;
        this.entries = Coding.of(marks, Mark::entry);
        this.judges = Coding.of(marks, Mark::judge);
        this.criteria = Coding.of(marks, Mark::criterion);
        this.groups = Coding.of(marks, Mark::group);
    }

    Scores arrange() {
        int[] rows = entries.sort(
                judges.sort(criteria.sort(IntStream.range(0, marks.size()).toArray())));
        Names names = new Names(entries.names(), judges.names(), groups.names(), groupOfEntries());
        return new Scores(names, fold(rows), scaleOfReadings(), warnings).of(criteria());
    }

    private List<Criterion> criteria() {
        if (criteria.names().size() < 2) {
            return List.of();
        }
        double[] weights = weights();
        return IntStream.range(0, weights.length)
                .mapToObj(criterion -> new Criterion(
                        criteria.names().get(criterion),
                        weights[criterion],
                        new ArrangingScores(marksOf(criterion), scale).arrange()))
                .toList();
    }

    private List<Mark> marksOf(int criterion) {
        return IntStream.range(0, marks.size())
                .filter(row -> criteria.codes()[row] == criterion)
                .mapToObj(marks::get)
                .toList();
    }

    private int[] groupOfEntries() {
        int[] groupOf = new int[entries.names().size()];
        for (int row = 0; row < marks.size(); row++) {
            groupOf[entries.codes()[row]] = groups.codes()[row];
        }
        return groupOf;
    }

    private Readings fold(int[] rows) {
        int[] firsts = IntStream.range(0, rows.length)
                .filter(k -> k == 0 || !sameSheet(rows[k - 1], rows[k]))
                .toArray();
        int[] entry = Arrays.stream(firsts).map(k -> entries.codes()[rows[k]]).toArray();
        int[] judge = Arrays.stream(firsts).map(k -> judges.codes()[rows[k]]).toArray();
        double[] score = new double[firsts.length];
        int incomplete = 0;
        for (int k = 0; k < firsts.length; k++) {
            int end = k + 1 < firsts.length ? firsts[k + 1] : rows.length;
            score[k] = composite(rows, firsts[k], end);
            incomplete += end - firsts[k] < criteria.names().size() ? 1 : 0;
        }
        warnOfIncompleteSheets(incomplete);
        return new Readings(entry, judge, score);
    }

    private boolean sameSheet(int one, int other) {
        return entries.codes()[one] == entries.codes()[other] && judges.codes()[one] == judges.codes()[other];
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
        return criteria.names().size() < 2 ? ofMarks : ofMarks.ofComposite(weights());
    }

    private double[] weights() {
        double[] weights = new double[criteria.names().size()];
        for (int row = 0; row < marks.size(); row++) {
            weights[criteria.codes()[row]] = marks.get(row).weight();
        }
        return weights;
    }
}
