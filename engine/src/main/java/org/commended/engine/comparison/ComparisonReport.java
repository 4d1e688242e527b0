package org.commended.engine.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Worths that explain choices: one of worth w is preferred to one of worth v with odds exp(w − v).
 *
 * @param deviance twice what the log-likelihood falls short of the best that any worths could reach
 * @param entries from the best down
 * @param home what its own ground adds to a worth; null where no choice had such an advantage
 * @param warnings in sentences
 */
public record ComparisonReport(
        double deviance,
        double logLikelihood,
        List<Worth> entries,
        @Nullable Double home,
        List<String> warnings) {

    /**
     * One entry's worth.
     *
     * @param worth in log-odds, relative to the reference
     * @param se its standard error, from the inverse of the Hessian
     * @param rank from 1
     * @param topProbability that it is truly the best
     */
    public record Worth(String entry, double worth, double se, int rank, double topProbability) {}

    public ComparisonReport {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }
}
