package org.commended.engine.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one judge scored.
 *
 * @param severity how far above the panel the judge scores, in points: a harsh judge's is negative
 * @param spread how far the judge tells entries apart, 1 as the panel does
 * @param noise standard deviation of what severity, spread and quality leave unexplained, in points
 * @param infit mean square of the residuals relative to what is expected, every point counting the same; null where
 *     nothing varies. Source of infit and outfit: J. M. Linacre, Many-Facet Rasch Measurement, 1989, chapter 6
 * @param outfit the same with every reading counting the same, so that single surprises show
 * @param flags what a chair should look at, in the order of the enum
 */
public record JudgeReport(
        String judge,
        int readings,
        double severity,
        double spread,
        double noise,
        @Nullable Double infit,
        @Nullable Double outfit,
        List<Flag> flags) {

    /** What a judge's scores show. */
    public enum Flag {
        /** Three or more entries, all given the same score. */
        FLAT,
        /** Six or more entries, in an order that surely has less to do with the other judges' than theirs with each other's. */
        RANDOM,
        /** A score that lies beyond three and a half standard deviations of what the others predict. */
        OUTLIER,
        /** Without this judge another entry would come first. */
        DECIDES_WINNER
    }

    public JudgeReport {
        flags = List.copyOf(flags);
    }
}
