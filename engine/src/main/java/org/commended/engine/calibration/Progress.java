package org.commended.engine.calibration;

/** Hears how far a calibration has come, in the thread that asked for it. */
public interface Progress {

    /** The steps of a calibration, in their order; some tables have no {@link #JUDGES}. */
    enum Step {
        ADDITIVE,
        JUDGES,
        RANKING
    }

    /** A step begins. */
    void began(Step step);
}
