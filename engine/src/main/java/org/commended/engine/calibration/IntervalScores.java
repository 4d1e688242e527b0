package org.commended.engine.calibration;

import java.util.Arrays;
import org.commended.engine.numbers.Gauss;

/**
 * What a score says about the judgement behind it: that it was nearer to this score than to the next, and at an end of the
 * scale no more than that it lay there or beyond. In points less the mean of all scores.
 */
final class IntervalScores {

    final Scores scores;
    final double centre;
    final double[] middle;
    /** −∞ at the low end of the scale; equal to {@code upper} where the scale has no steps. */
    final double[] lower;

    final double[] upper;
    /** Variance of all scores. */
    final double spread;

    IntervalScores(Scores scores) {
        int readings = scores.size();
        this.scores = scores;
        this.middle = new double[readings];
        for (int reading = 0; reading < readings; reading++) {
            middle[reading] = scores.score(reading);
        }
        this.centre = Arrays.stream(middle).average().orElse(0);
        this.lower = new double[readings];
        this.upper = new double[readings];
        double squares = 0;
        for (int reading = 0; reading < readings; reading++) {
            bound(reading);
            squares += middle[reading] * middle[reading];
        }
        this.spread = squares / readings;
    }

    private void bound(int reading) {
        Scale scale = scores.scale();
        double score = middle[reading];
        double half = scale.step() / 2;
        double slack = 1e-9 * (1 + Math.abs(score));
        middle[reading] = score - centre;
        lower[reading] = score <= scale.low() + slack ? Double.NEGATIVE_INFINITY : score - half - centre;
        upper[reading] = score >= scale.high() - slack ? Double.POSITIVE_INFINITY : score + half - centre;
    }

    /** Logarithm of the chance, or of the density where the scale has no steps, of a score. */
    double logLikelihood(int reading, double mean, double sd) {
        double low = (lower[reading] - mean) / sd;
        double high = (upper[reading] - mean) / sd;
        return low == high
                ? Math.log(Math.max(1e-300, Gauss.density(low)) / sd)
                : Math.log(Math.max(1e-300, Gauss.between(low, high)));
    }
}
