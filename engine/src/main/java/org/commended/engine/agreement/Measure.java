package org.commended.engine.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One measure of agreement.
 *
 * @param value null where the measure is not defined for the table
 * @param reason why it is not, as a sentence; null where it is
 */
public record Measure(@Nullable Double value, @Nullable String reason) {

    static Measure of(double value) {
        return new Measure(value, null);
    }

    static Measure undefined(String reason) {
        return new Measure(null, reason);
    }
}
