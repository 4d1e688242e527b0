package org.commended.engine.calibration;

/** How well each model foretells a score that it has not seen: mean log-likelihood, each reading left out in turn. */
final class HeldOut {

    private HeldOut() {}

    /** Of the additive model at its variances; exact, see {@link Leverage}. */
    static double additive(Scores scores, Elimination problem) {
        IntervalScores data = new IntervalScores(scores);
        Leverage leverage = new Leverage(problem);
        double sum = 0;
        for (int reading = 0; reading < scores.size(); reading++) {
            double slack = Math.max(1e-9, leverage.slack[reading]);
            double mean = data.middle[reading] - leverage.residual[reading] / slack;
            sum += data.logLikelihood(reading, mean, Math.sqrt(problem.variance() / slack));
        }
        return sum / scores.size();
    }

    /**
     * Of the judges' model: of each reading the mean of one over its likelihoods, which undoes what the draws of the judges
     * learnt from it.
     *
     * <p>Source: {@link LeftOutReadings}, and A. Vehtari, A. Gelman, J. Gabry, Practical Bayesian model evaluation using
     * leave-one-out cross-validation, Statistics and Computing 27, 2017, section 2.1; weights are capped as E. L. Ionides,
     * 2008, proposes.
     *
     * @param likelihood by draw, then reading, of {@link LeftOutReadings}
     */
    static double judges(float[][] likelihood) {
        int readings = likelihood[0].length;
        double sum = 0;
        for (int reading = 0; reading < readings; reading++) {
            sum += leftOut(likelihood, reading);
        }
        return sum / readings;
    }

    private static double leftOut(float[][] likelihood, int reading) {
        double mean = 0;
        for (float[] draw : likelihood) {
            mean += Math.exp(-draw[reading]) / likelihood.length;
        }
        double cap = mean * Math.sqrt(likelihood.length);
        double weights = 0;
        double weighted = 0;
        for (float[] draw : likelihood) {
            double weight = Math.min(cap, Math.exp(-draw[reading]));
            weights += weight;
            weighted += weight * Math.exp(draw[reading]);
        }
        return Math.log(weighted / weights);
    }
}
