package org.commended.engine.agreement;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Kendall's W of the entries that every judge rated: how far the judges' orders are one order.
 *
 * <p>Source: M. G. Kendall, Rank Correlation Methods, 1948, chapter 6: W = 12 S / (m² (n³ − n) − m Σ T) with
 * T = Σ (t³ − t) over each judge's ties, left out where W is not corrected for them.
 */
final class Concordance {

    private final int entries;
    private final int judges;
    private double deviation;
    private double ties;

    Concordance(Ratings complete) {
        this.entries = complete.entries();
        this.judges = complete.judges();
        double[] sums = new double[entries];
        for (double[] column : Intraclass.columns(complete.rows(), judges)) {
            addRanks(column, sums);
        }
        double mean = judges * (entries + 1) / 2.0;
        for (double sum : sums) {
            deviation += (sum - mean) * (sum - mean);
        }
    }

    Measure uncorrected() {
        return over(0);
    }

    Measure corrected() {
        return over(judges * ties);
    }

    private Measure over(double correction) {
        if (entries < 2 || judges < 2) {
            return Measure.undefined("Fewer than two entries were rated by all of two or more judges.");
        }
        double most = (double) judges * judges * (Math.pow(entries, 3) - entries) - correction;
        return most == 0
                ? Measure.undefined("Every judge rated all entries the same.")
                : Measure.of(12 * deviation / most);
    }

    /** Mid-ranks; each run of t equal ratings adds t³ − t to the ties. */
    private void addRanks(double[] column, double[] sums) {
        int[] order = IntStream.range(0, column.length)
                .boxed()
                .sorted(Comparator.comparingDouble(entry -> column[entry]))
                .mapToInt(Integer::intValue)
                .toArray();
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end < order.length && column[order[end]] == column[order[start]]) {
                end++;
            }
            for (int place = start; place < end; place++) {
                sums[order[place]] += (start + end + 1) / 2.0;
            }
            ties += Math.pow(end - start, 3) - (end - start);
            start = end;
        }
    }
}
