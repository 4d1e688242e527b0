package org.commended.engine.calibration;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of scores ready to be calibrated: one reading for each entry and judge that met. Immutable, and the same for
 * every order of the rows it was made from.
 *
 * <p>Where entries are scored on several criteria a reading is the composite Σ w·s / Σ w over the criteria the judge
 * filled in. Everything is addressed by index: entries, judges and groups are sorted by name, readings by entry and then
 * judge.
 */
public final class Scores {

    private final Names names;
    private final Readings readings;
    private final Scale scale;
    private final List<String> warnings;
    private final List<Criterion> criteria;

    /** Who occurs, each list sorted; for every entry the index of its group. */
    record Names(List<String> entries, List<String> judges, List<String> groups, int[] groupOf) {}

    /** Parallel arrays, one element per reading. */
    record Readings(int[] entry, int[] judge, double[] score) {}

    Scores(Names names, Readings readings, Scale scale, List<String> warnings) {
        this(names, readings, scale, warnings, List.of());
    }

    private Scores(Names names, Readings readings, Scale scale, List<String> warnings, List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
        this.names = names;
        this.readings = readings;
        this.scale = scale;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Checks a table and puts it in order. Never throws for what the table holds; an empty one is usable, and has an empty
     * report.
     *
     * @param marks one per entry, judge and criterion, in any order
     * @param scale the points judges may give, of every criterion alike; null takes the range and smallest step that occur
     */
    public static ScoreCheck check(List<Mark> marks, @Nullable Scale scale) {
        Codes codes = Codes.of(marks);
        List<ScoreProblem> problems = new CheckingScores(marks, scale, codes).list();
        return problems.isEmpty()
                ? new ScoreCheck.Usable(new ArrangingScores(marks, scale, codes).arrange())
                : new ScoreCheck.Refused(problems);
    }

    /** The names of the entries, sorted. */
    public List<String> entries() {
        return names.entries();
    }

    /** The names of the judges, sorted. */
    public List<String> judges() {
        return names.judges();
    }

    /** The names of the groups, sorted; a single "" where none is declared. */
    public List<String> groups() {
        return names.groups();
    }

    /** The index of the group of an entry. */
    public int groupOf(int entry) {
        return names.groupOf()[entry];
    }

    /** How many readings there are. */
    public int size() {
        return readings.score().length;
    }

    /** The index of the entry of a reading. */
    public int entry(int reading) {
        return readings.entry()[reading];
    }

    /** The index of the judge of a reading. */
    public int judge(int reading) {
        return readings.judge()[reading];
    }

    /** The points of a reading. */
    public double score(int reading) {
        return readings.score()[reading];
    }

    /** The scale of the readings, finer than that of the marks where they are composites. */
    public Scale scale() {
        return scale;
    }

    /** What had to be assumed about the table, in sentences. */
    public List<String> warnings() {
        return warnings;
    }

    /** The criteria of the composite, by name; none where entries are scored as a whole. */
    public List<Criterion> criteria() {
        return criteria;
    }

    Scores of(List<Criterion> parts) {
        return new Scores(names, readings, scale, warnings, parts);
    }

    /** The same entries and judges with some readings left out. */
    Scores only(boolean[] kept) {
        int[] entry = new int[size()];
        int[] judge = new int[size()];
        double[] score = new double[size()];
        int count = 0;
        for (int reading = 0; reading < size(); reading++) {
            if (kept[reading]) {
                entry[count] = entry(reading);
                judge[count] = judge(reading);
                score[count++] = score(reading);
            }
        }
        return new Scores(
                names,
                new Readings(Arrays.copyOf(entry, count), Arrays.copyOf(judge, count), Arrays.copyOf(score, count)),
                scale,
                warnings);
    }
}
