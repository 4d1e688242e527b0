package org.commended.engine.calibration;

import org.jspecify.annotations.Nullable;

/**
 * Where one entry stands. Scores are in points of the table's scale; intervals hold nine parts in ten of the draws.
 *
 * @param group "" where none is declared
 * @param rawMean mean of its readings as they were given
 * @param additive the additive model's score, group mean included, with its standard deviation; see {@link AdditiveFit}
 * @param score of the model that ranks, with its interval
 * @param rank from 1, among the entries it can be compared with; equal scores share the better rank
 * @param topProbability that its true score is among the best, as many as the settings ask for
 * @param tieGroup number, from 1, of the run of entries that cannot be told apart
 */
public record EntryReport(
        String entry,
        String group,
        int readings,
        double rawMean,
        Additive additive,
        Interval score,
        Rank rank,
        double topProbability,
        int tieGroup) {

    /** A score and its standard deviation, null where no variance can be estimated. */
    public record Additive(double score, @Nullable Double sd) {}

    /** A score within the limits between which the truth lies nine times in ten. */
    public record Interval(double score, double low, double high) {}

    /** A rank within such limits; {@code low} is the better end. */
    public record Rank(int rank, int low, int high) {}
}
