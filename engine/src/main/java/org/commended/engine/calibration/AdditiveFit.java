package org.commended.engine.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The additive model of a table: score = group mean + entry + judge + error.
 *
 * @param groupMeans one per group of the table, in points
 * @param components how large the effects are, in points
 * @param reml −2 × the restricted log-likelihood; null where no variance can be estimated
 * @param entries one per entry of the table; {@code effect} is the distance from the group mean
 * @param judges one per judge; {@code effect} is how far above the others the judge scores, so a harsh judge's is negative
 * @param warnings what could not be estimated, in sentences
 */
public record AdditiveFit(
        List<Double> groupMeans,
        Components components,
        @Nullable Double reml,
        List<Effect> entries,
        List<Effect> judges,
        List<String> warnings) {

    /**
     * Standard deviations in points.
     *
     * @param entry of the entries' quality within a group
     * @param judge of the judges' severity
     * @param residual of what neither explains
     */
    public record Components(double entry, double judge, double residual) {}

    /**
     * A predicted effect.
     *
     * @param effect in points
     * @param sd its standard deviation given the scores, group means and variances taken as known, in points; null where
     *     no variance can be estimated
     */
    public record Effect(double effect, @Nullable Double sd) {}

    public AdditiveFit {
        groupMeans = List.copyOf(groupMeans);
        entries = List.copyOf(entries);
        judges = List.copyOf(judges);
        warnings = List.copyOf(warnings);
    }

    /** The mean of the first group by name, as R reports it; 0 for an empty table. */
    public double intercept() {
        return groupMeans.isEmpty() ? 0 : groupMeans.getFirst();
    }

    /** The score of an entry of the table that was fitted, group mean included, in points. */
    double score(Scores scores, int entry) {
        return groupMeans.get(scores.groupOf(entry)) + entries.get(entry).effect();
    }
}
