package org.commended.engine.calibration;

import java.util.List;

/** What became of a table of scores: a table to calibrate, or all that is wrong with it. */
public sealed interface ScoreCheck {

    /**
     * A table that can be used.
     *
     * @param scores one composite reading per entry and judge
     */
    record Usable(Scores scores) implements ScoreCheck {}

    /**
     * A table that cannot.
     *
     * @param problems never empty, in the order of the rows
     */
    record Refused(List<ScoreProblem> problems) implements ScoreCheck {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
