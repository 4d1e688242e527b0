package org.commended.judging;

import java.math.BigDecimal;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One entry's scores in short.
 *
 * @param readings how many complete score sheets are in
 * @param mean of the judges' composites (Σ w·s / Σ w), two decimals, on the scale of the criteria; null without a reading
 * @param spread sample standard deviation between judges, two decimals; null with fewer than two readings
 * @param lowest the lowest composite
 * @param highest the highest composite
 */
public record EntryStanding(
        EntryId entry,
        String title,
        int readings,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal spread,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest) {}
