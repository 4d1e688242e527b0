package org.commended.engine.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small tables for specs. */
final class Tables {

    private Tables() {}

    /** Entries in rows, judges in columns, NaN where they did not meet; entries are e00, e01… and judges j00, j01… */
    static List<Mark> marks(double[]... rows) {
        List<Mark> marks = new ArrayList<>();
        for (int entry = 0; entry < rows.length; entry++) {
            for (int judge = 0; judge < rows[entry].length; judge++) {
                if (!Double.isNaN(rows[entry][judge])) {
                    marks.add(Mark.overall("e%02d".formatted(entry), "j%02d".formatted(judge), rows[entry][judge]));
                }
            }
        }
        return marks;
    }

    static Scores scores(double[]... rows) {
        return usable(marks(rows), null);
    }

    static Scores usable(List<Mark> marks, @Nullable Scale scale) {
        return switch (Scores.check(marks, scale)) {
            case ScoreCheck.Usable(Scores scores) -> scores;
            case ScoreCheck.Refused(List<ScoreProblem> problems) -> throw new AssertionError(problems);
        };
    }

    static double[] row(double... scores) {
        return scores;
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
