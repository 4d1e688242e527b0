package org.commended.programme.domain;

import java.math.BigDecimal;
import java.util.List;

/** What the weights of a category's criteria come to, in hundredths of the marks. */
public record Shares(BigDecimal total) {

    private static final double WHOLE = 100;

    public static Shares of(List<Criterion> criteria) {
        return new Shares(criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** From 0 to 100; 0 where nothing has any weight. */
    public double percent(Criterion criterion) {
        return total.signum() <= 0 ? 0 : WHOLE * criterion.weight().doubleValue() / total.doubleValue();
    }
}
