package org.commended.engine.calibration;

/**
 * What is asked of a calibration.
 *
 * @param top how many entries can win or be shortlisted, at least 1
 * @param seed decides every random draw
 */
public record CalibrationSettings(int top, long seed) {}
