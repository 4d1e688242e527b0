package org.commended.engine.calibration;

/**
 * What the mixed model needs to know of a table: two crossed factors, the larger of which will be eliminated, and the sums
 * of the fixed columns and of the scores over each.
 *
 * <p>The fixed columns are one indicator per group; the last column is the score less the mean of all, so that large
 * scores of small spread lose no digits.
 */
final class Crossing {

    final boolean entriesAreLarger;
    final int readings;
    final int groups;
    final int columns;
    final double centre;
    /** The readings of the larger factor's level a are {@code start[a] ..< start[a + 1]}. */
    final int[] start;
    /** For each reading, in the order of the larger factor, the level of the smaller. */
    final int[] partner;
    /** For each reading in the same order, its index in the table. */
    final int[] source;

    final double[][] largerSums;
    /** How many readings each level of the smaller factor has. */
    final int[] smallerCount;

    final double[][] smallerSums;
    /** Upper triangle of CᵀC, C being the columns. */
    final double[][] products;

    private final Scores scores;

    Crossing(Scores scores) {
        this.scores = scores;
        this.entriesAreLarger = scores.entries().size() >= scores.judges().size();
        this.readings = scores.size();
        this.groups = scores.groups().size();
        this.columns = groups + 1;
        this.centre = mean(scores);
        int larger = Math.max(scores.entries().size(), scores.judges().size());
        int smaller = Math.min(scores.entries().size(), scores.judges().size());
        this.start = new int[larger + 1];
        this.partner = new int[readings];
        this.source = new int[readings];
        this.largerSums = new double[larger][columns];
        this.smallerCount = new int[smaller];
        this.smallerSums = new double[smaller][columns];
        this.products = new double[columns][columns];
        order();
        sum();
    }

    int larger() {
        return start.length - 1;
    }

    int smaller() {
        return smallerSums.length;
    }

    int entries() {
        return entriesAreLarger ? larger() : smaller();
    }

    int judges() {
        return entriesAreLarger ? smaller() : larger();
    }

    /** How many readings a level of the larger factor has. */
    int count(int level) {
        return start[level + 1] - start[level];
    }

    /** The score of a reading of this order, less the centre. */
    double centred(int reading) {
        return scores.score(source[reading]) - centre;
    }

    /** The column of the table's sums over the larger factor. */
    double[] ofLarger(int column) {
        return column(largerSums, column);
    }

    /** Over the smaller factor. */
    double[] ofSmaller(int column) {
        return column(smallerSums, column);
    }

    private static double[] column(double[][] sums, int column) {
        double[] values = new double[sums.length];
        for (int level = 0; level < values.length; level++) {
            values[level] = sums[level][column];
        }
        return values;
    }

    int group(int reading) {
        return scores.groupOf(scores.entry(source[reading]));
    }

    private void order() {
        for (int reading = 0; reading < readings; reading++) {
            start[largerLevel(reading) + 1]++;
        }
        for (int level = 0; level < larger(); level++) {
            start[level + 1] += start[level];
        }
        int[] next = start.clone();
        for (int reading = 0; reading < readings; reading++) {
            int place = next[largerLevel(reading)]++;
            source[place] = reading;
            partner[place] = entriesAreLarger ? scores.judge(reading) : scores.entry(reading);
        }
    }

    private int largerLevel(int reading) {
        return entriesAreLarger ? scores.entry(reading) : scores.judge(reading);
    }

    private void sum() {
        for (int level = 0; level < larger(); level++) {
            for (int reading = start[level]; reading < start[level + 1]; reading++) {
                smallerCount[partner[reading]]++;
                add(group(reading), centred(reading), largerSums[level], smallerSums[partner[reading]]);
            }
        }
    }

    private void add(int group, double score, double[] larger, double[] smaller) {
        larger[group]++;
        smaller[group]++;
        larger[groups] += score;
        smaller[groups] += score;
        products[group][group]++;
        products[group][groups] += score;
        products[groups][groups] += score * score;
    }

    private static double mean(Scores scores) {
        double sum = 0;
        for (int reading = 0; reading < scores.size(); reading++) {
            sum += scores.score(reading);
        }
        return scores.size() == 0 ? 0 : sum / scores.size();
    }
}
