package org.commended.engine.agreement;

import java.util.Arrays;

/**
 * The six intraclass correlations, from the mean squares of the entries that every judge rated.
 *
 * <p>Source: P. E. Shrout, J. L. Fleiss, Intraclass correlations: uses in assessing rater reliability, Psychological
 * Bulletin 86 (2), 1979, table 4 and page 423 f.
 */
final class Intraclass {

    /** What is smaller than this part of what it was made from is what rounding left of nothing. */
    private static final double ROUNDING = 1e-12;

    private final int entries;
    private final int judges;
    private final double betweenEntries;
    private final double withinEntries;
    private final double betweenJudges;
    private final double error;
    private final double nothing;

    Intraclass(Ratings complete) {
        double[][] rows = complete.rows();
        this.entries = complete.entries();
        this.judges = complete.judges();
        double mean = complete.values().average().orElse(0);
        double ofEntries = judges * spread(means(rows), mean);
        double ofJudges = entries * spread(means(columns(rows, judges)), mean);
        double total = spread(complete.values().toArray(), mean);
        this.betweenEntries = ofEntries / (entries - 1);
        this.withinEntries = (total - ofEntries) / (entries * (judges - 1));
        this.betweenJudges = ofJudges / (judges - 1);
        this.error = Math.max(0, total - ofEntries - ofJudges) / ((entries - 1) * (judges - 1));
        this.nothing = ROUNDING * (betweenEntries + withinEntries + betweenJudges + ROUNDING * mean * mean);
    }

    /** ICC(1,1): every entry by other judges, one of them. */
    Measure oneWay() {
        return ratio(betweenEntries - withinEntries, betweenEntries + (judges - 1) * withinEntries);
    }

    /** ICC(2,1): the same judges, a sample of those there might be; agreement of one. */
    Measure random() {
        double severity = judges * (betweenJudges - error) / entries;
        return ratio(betweenEntries - error, betweenEntries + (judges - 1) * error + severity);
    }

    /** ICC(3,1): these judges and no others; consistency of one. */
    Measure fixed() {
        return ratio(betweenEntries - error, betweenEntries + (judges - 1) * error);
    }

    /** ICC(1,k). */
    Measure oneWayMean() {
        return ratio(betweenEntries - withinEntries, betweenEntries);
    }

    /** ICC(2,k). */
    Measure randomMean() {
        return ratio(betweenEntries - error, betweenEntries + (betweenJudges - error) / entries);
    }

    /** ICC(3,k). */
    Measure fixedMean() {
        return ratio(betweenEntries - error, betweenEntries);
    }

    private Measure ratio(double signal, double all) {
        if (entries < 2 || judges < 2) {
            return Measure.undefined("Fewer than two entries were rated by all of two or more judges.");
        }
        if (betweenEntries <= nothing && Math.abs(all) <= nothing) {
            return Measure.undefined("All entries have the same mean.");
        }
        return Math.abs(all) <= nothing
                ? Measure.undefined("The variances it is a part of cancel each other out.")
                : Measure.of(signal / all);
    }

    private static double[] means(double[][] rows) {
        return Arrays.stream(rows)
                .mapToDouble(row -> Arrays.stream(row).average().orElse(0))
                .toArray();
    }

    static double[][] columns(double[][] rows, int columns) {
        double[][] turned = new double[columns][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = rows[row][column];
            }
        }
        return turned;
    }

    private static double spread(double[] values, double around) {
        return Arrays.stream(values)
                .map(value -> (value - around) * (value - around))
                .sum();
    }
}
