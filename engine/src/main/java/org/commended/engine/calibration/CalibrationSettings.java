package org.commended.engine.calibration;

/**
 * What is asked of a calibration.
 *
 * @param top how many entries can win or be shortlisted, at least 1
 * @param seed decides every random draw
 * @param model that is to rank
 */
public record CalibrationSettings(int top, long seed, Model model) {

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
