package org.commended.engine.calibration;

import org.jspecify.annotations.Nullable;

/**
 * How far the entries' composite scores would come out the same with other judges, from the additive model's variances and the
 * harmonic mean n of readings per entry.
 *
 * <p>Source: L. J. Cronbach, G. C. Gleser, H. Nanda, N. Rajaratnam, The Dependability of Behavioral Measurements, 1972;
 * R. L. Brennan, Generalizability Theory, 2001, sections 2.2 and 2.3.
 *
 * @param relative the G-coefficient σ²_e / (σ²_e + σ²/n), for the order of entries once severity is allowed for; from 0 to 1,
 *     null where nothing varies
 * @param absolute the index Φ = σ²_e / (σ²_e + (σ²_j + σ²)/n), for the plain mean of the readings; likewise
 */
public record Generalizability(
        @Nullable Double relative, @Nullable Double absolute) {

    static Generalizability of(RawScores raw, AdditiveFit.Components sd) {
        double inverse = 0;
        for (int readings : raw.readingsOfEntry) {
            inverse += 1.0 / readings / raw.readingsOfEntry.length;
        }
        double entry = sd.entry() * sd.entry();
        double judge = sd.judge() * sd.judge();
        double residual = sd.residual() * sd.residual();
        return new Generalizability(share(entry, residual * inverse), share(entry, (judge + residual) * inverse));
    }

    private static @Nullable Double share(double entry, double error) {
        return entry + error > 0 ? entry / (entry + error) : null;
    }
}
