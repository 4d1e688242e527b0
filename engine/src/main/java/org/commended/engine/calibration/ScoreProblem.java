package org.commended.engine.calibration;

/**
 * Why a table of scores cannot be used.
 *
 * @param row index of the mark in the list that was checked, from 0
 * @param part the part of the mark that is wrong
 * @param expected what was expected instead, in a few English words for whoever prepared the table
 */
public record ScoreProblem(int row, Part part, String expected) {

    /** The parts of a {@link Mark}. */
    public enum Part {
        ENTRY,
        JUDGE,
        SCORE,
        GROUP,
        CRITERION,
        WEIGHT
    }
}
