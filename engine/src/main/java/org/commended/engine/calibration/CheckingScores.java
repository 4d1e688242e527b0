package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.commended.engine.calibration.ScoreProblem.Part;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong with a table of scores. */
final class CheckingScores {

    private final List<Mark> marks;
    private final @Nullable Scale scale;
    private final Codes codes;
    private final List<ScoreProblem> problems = new ArrayList<>();

    CheckingScores(List<Mark> marks, @Nullable Scale scale, Codes codes) {
        this.marks = marks;
        this.scale = scale;
        this.codes = codes;
    }

    List<ScoreProblem> list() {
        for (int row = 0; row < marks.size(); row++) {
            checkAlone(row, marks.get(row));
        }
        checkSame(codes.entries(), Mark::group, Part.GROUP, "one group per entry");
        checkSame(codes.criteria(), Mark::weight, Part.WEIGHT, "one weight per criterion");
        checkDuplicates();
        problems.sort(Comparator.comparingInt(ScoreProblem::row));
        return problems;
    }

    private void checkAlone(int row, Mark mark) {
        if (mark.entry().isBlank()) {
            problems.add(new ScoreProblem(row, Part.ENTRY, "the name of an entry"));
        }
        if (mark.judge().isBlank()) {
            problems.add(new ScoreProblem(row, Part.JUDGE, "the name of a judge"));
        }
        if (!(mark.weight() > 0) || Double.isInfinite(mark.weight())) {
            problems.add(new ScoreProblem(row, Part.WEIGHT, "a weight of more than 0"));
        }
        checkScore(row, mark.score());
    }

    private void checkScore(int row, double score) {
        if (!Double.isFinite(score)) {
            problems.add(new ScoreProblem(row, Part.SCORE, "a finite number"));
        } else if (scale != null && !scale.allows(score)) {
            String steps = scale.step() > 0 ? " in steps of " + plain(scale.step()) : "";
            problems.add(new ScoreProblem(
                    row, Part.SCORE, "a score from " + plain(scale.low()) + " to " + plain(scale.high()) + steps));
        }
    }

    private void checkSame(Coding key, Function<Mark, Object> value, Part part, String expected) {
        @Nullable Object[] first = new Object[key.names().size()];
        for (int row = 0; row < marks.size(); row++) {
            Object own = value.apply(marks.get(row));
            Object before = first[key.codes()[row]];
            if (before == null) {
                first[key.codes()[row]] = own;
            } else if (!before.equals(own)) {
                problems.add(new ScoreProblem(row, part, expected));
            }
        }
    }

    private void checkDuplicates() {
        int[] rows = codes.sorted();
        for (int k = 1; k < rows.length; k++) {
            if (codes.isOneMark(rows[k - 1], rows[k])) {
                problems.add(new ScoreProblem(rows[k], Part.ENTRY, "one score per entry, judge and criterion"));
            }
        }
    }

    /** Whole numbers without a decimal point. */
    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
