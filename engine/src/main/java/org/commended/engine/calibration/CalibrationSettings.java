package org.commended.engine.calibration;

/**
 * What is asked of a calibration.
 *
 * @param top how many entries can win or be shortlisted, at least 1
 * @param seed decides every random draw
 * @param model that is to rank
 * @param heavyErrors whether the judges' model expects errors of heavy tails, Student's t of four degrees of freedom
 */
public record CalibrationSettings(int top, long seed, Model model, boolean heavyErrors) {

    /** With normal errors. */
    public CalibrationSettings(int top, long seed, Model model) {
        this(top, seed, model, false);
    }

    /** The models there are. */
    public enum Model {
        /** The judges' model where it can be fitted and foretells scores at least as well, else the additive. */
        AUTO,
        /** Severity alone: see {@link AdditiveModel}. */
        ADDITIVE,
        /** Severity, spread and noise of each judge, scores rounded to the scale; the additive where that cannot be. */
        JUDGES
    }
}
