package org.commended.engine.calibration;

/**
 * Whether the chains agree: the largest split R-hat and the smallest effective number of draws over the entries' true scores
 * (over a hundred of them where there are more).
 *
 * <p>Source: A. Gelman et al., Bayesian Data Analysis, third edition, 2013, sections 11.4 and 11.5.
 *
 * @param rHat 1 where every half chain tells the same
 * @param draws effective number, at most the number drawn
 */
public record Convergence(double rHat, double draws) {

    private static final int LOOKED_AT = 100;

    /** Draws chain after chain, all chains of one length. */
    static Convergence of(float[][] truth, int chains) {
        int entries = truth[0].length;
        int every = Math.max(1, entries / LOOKED_AT);
        double worst = 1;
        double fewest = truth.length;
        for (int entry = 0; entry < entries; entry += every) {
            HalfChains halves = new HalfChains(truth, entry, 2 * chains);
            worst = Math.max(worst, halves.rHat());
            fewest = Math.min(fewest, halves.effective());
        }
        return new Convergence(worst, fewest);
    }

    /** The draws of one entry in half chains. */
    private static final class HalfChains {

        private final double[][] values;
        private final int length;
        private final double within;
        private final double total;

        HalfChains(float[][] truth, int entry, int halves) {
            this.length = truth.length / halves;
            this.values = new double[halves][length];
            double[] mean = new double[halves];
            double all = 0;
            for (int k = 0; k < halves * length; k++) {
                values[k / length][k % length] = truth[k][entry];
                mean[k / length] += truth[k][entry] / (double) length;
            }
            double squares = 0;
            for (int half = 0; half < halves; half++) {
                all += mean[half] / halves;
                for (int k = 0; k < length; k++) {
                    values[half][k] -= mean[half];
                    squares += values[half][k] * values[half][k];
                }
            }
            double between = 0;
            for (double value : mean) {
                between += (value - all) * (value - all) / (halves - 1);
            }
            this.within = squares / (halves * (length - 1.0));
            this.total = within * (length - 1) / length + between;
        }

        double rHat() {
            return within == 0 ? 1 : Math.sqrt(total / within);
        }

        /** Sums autocorrelations in pairs until a pair's sum is negative. */
        double effective() {
            double count = (double) values.length * length;
            if (total == 0) {
                return count;
            }
            double sum = 0;
            for (int lag = 1; lag + 1 < length; lag += 2) {
                double pair = correlation(lag) + correlation(lag + 1);
                if (pair < 0) {
                    break;
                }
                sum += pair;
            }
            return Math.min(count, count / (1 + 2 * sum));
        }

        private double correlation(int lag) {
            double products = 0;
            for (double[] half : values) {
                for (int k = lag; k < length; k++) {
                    products += half[k] * half[k - lag];
                }
            }
            double covariance = products / (values.length * (double) length);
            return 1 - (within - covariance) / total;
        }
    }
}
