package org.commended.engine.calibration;

/**
 * Errors of heavy tails: Student's t of four degrees of freedom, a normal whose precision is weighed by a draw of
 * Gamma(2, 2). Source: A. Gelman et al., Bayesian Data Analysis, third edition, 2013, section 17.2.
 */
final class HeavyErrors {

    static final double FREEDOM = 4;

    /** The tenth, third… quantile of the weights, in fifths: what an error not yet seen may weigh. */
    static final double[] WEIGHTS = {0.2659, 0.5487, 0.8392, 1.2196, 1.9449};

    private HeavyErrors() {}
}
