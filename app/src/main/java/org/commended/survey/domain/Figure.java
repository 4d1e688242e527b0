package org.commended.survey.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commended.survey.domain.Results.Share;

/** Figures as people type them, and how they lie. */
final class Figure {

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST_BARS = 7;
    private static final int CLASSES = 5;

    private Figure() {}

    /** Reads {@code 1,200.50} and {@code £30}; commas, spaces and the pound sign are left out. */
    static Optional<BigDecimal> find(String typed) {
        String bare = typed.replaceAll("[,\\s£]", "");
        return WRITTEN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** The median: half lie below it, half above. */
    static BigDecimal middle(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        BigDecimal upper = sorted.get(half);
        return sorted.size() % 2 == 1 ? upper : sorted.get(half - 1).add(upper).divide(TWO, MathContext.DECIMAL64);
    }

    /** Each value with how often it was given; where these are many, five classes of one width. */
    static List<Share> spread(List<BigDecimal> sorted) {
        List<BigDecimal> values =
                sorted.stream().map(BigDecimal::stripTrailingZeros).distinct().toList();
        if (values.size() > MOST_BARS) return classes(sorted);
        return values.stream()
                .map(value -> new Share(value.toPlainString(), between(sorted, value, value)))
                .toList();
    }

    /** Whole figures in classes such as 1–6 and 7–12; others in classes that end below where the next begins. */
    private static List<Share> classes(List<BigDecimal> sorted) {
        boolean whole =
                sorted.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        BigDecimal least = sorted.getFirst().setScale(0, RoundingMode.FLOOR);
        BigDecimal beyond = sorted.getLast().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal width = beyond.subtract(least).divide(BigDecimal.valueOf(CLASSES), 0, RoundingMode.CEILING);
        return IntStream.range(0, CLASSES)
                .mapToObj(place -> least.add(width.multiply(BigDecimal.valueOf(place))))
                .map(from -> share(sorted, from, from.add(width), whole))
                .toList();
    }

    private static Share share(List<BigDecimal> sorted, BigDecimal from, BigDecimal beyond, boolean whole) {
        int count = (int) sorted.stream()
                .filter(value -> value.compareTo(from) >= 0 && value.compareTo(beyond) < 0)
                .count();
        BigDecimal last = whole ? beyond.subtract(BigDecimal.ONE) : beyond;
        String label =
                last.compareTo(from) == 0 ? from.toPlainString() : from.toPlainString() + "–" + last.toPlainString();
        return new Share(label, count);
    }

    private static int between(List<BigDecimal> sorted, BigDecimal from, BigDecimal to) {
        return (int) sorted.stream()
                .filter(value -> value.compareTo(from) >= 0 && value.compareTo(to) <= 0)
                .count();
    }
}
