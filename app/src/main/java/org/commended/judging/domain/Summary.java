package org.commended.judging.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several judges' composites in short, unrounded.
 *
 * @param deviation the sample standard deviation, {@code √(Σ(x − mean)² / (n − 1))}; null for a single one
 */
public record Summary(
        int readings, BigDecimal mean, @Nullable BigDecimal deviation, BigDecimal lowest, BigDecimal highest) {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    /** Nothing is decided by a deviation, and two of these digits are shown. */
    private static final MathContext SHOWN = MathContext.DECIMAL64;

    /** Digits beyond this are rounding; two means that differ only there are the same mean. */
    private static final int CERTAIN = 20;

    /** Empty where there is nothing to sum up. */
    public static Optional<Summary> of(List<BigDecimal> composites) {
        if (composites.isEmpty()) return Optional.empty();
        BigDecimal mean = sum(composites).divide(BigDecimal.valueOf(composites.size()), EXACT);
        return Optional.of(new Summary(
                composites.size(),
                mean.setScale(CERTAIN, RoundingMode.HALF_UP),
                deviation(composites, mean),
                Collections.min(composites),
                Collections.max(composites)));
    }

    private static @Nullable BigDecimal deviation(List<BigDecimal> composites, BigDecimal mean) {
        if (composites.size() < 2) return null;
        BigDecimal squares = sum(composites.stream()
                .map(composite -> composite.subtract(mean).pow(2))
                .toList());
        return squares.divide(BigDecimal.valueOf(composites.size() - 1L), EXACT).sqrt(SHOWN);
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To two decimals, halves up: as it is shown. */
    public static BigDecimal shown(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP);
    }
}
