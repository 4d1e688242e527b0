package org.commended.engine.agreement;

import java.util.Arrays;

/**
 * Krippendorff's alpha, 1 − D_o / D_e, from the coincidences of ratings of one entry; entries rated once do not count.
 *
 * <p>Source: K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011, sections D and E.
 */
final class Alpha {

    /** What sort of numbers the ratings are: how far apart two of them count as being. */
    enum Level {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    private final double[] values;
    private final double[][] coincidences;
    /** How often each value occurs among the ratings that can be paired. */
    private final double[] counts;

    /** How many of them are below each value, and all at the end. */
    private final double[] below;

    private final double total;

    Alpha(Ratings ratings) {
        double[][] pairable = ratings.given().filter(row -> row.length > 1).toArray(double[][]::new);
        this.values = Arrays.stream(pairable)
                .flatMapToDouble(Arrays::stream)
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
        this.coincidences = new double[values.length][values.length];
        for (double[] row : pairable) {
            count(row);
        }
        this.counts = Arrays.stream(coincidences)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        this.below = new double[values.length + 1];
        for (int value = 0; value < values.length; value++) {
            below[value + 1] = below[value] + counts[value];
        }
        this.total = below[values.length];
    }

    /** Entry by entry, each pair of its ratings counts 1 / (m − 1). */
    private void count(double[] row) {
        int[] codes = Arrays.stream(row)
                .mapToInt(value -> Arrays.binarySearch(values, value + 0.0))
                .toArray();
        for (int one = 0; one < codes.length; one++) {
            for (int other = 0; other < codes.length; other++) {
                if (one != other) {
                    coincidences[codes[one]][codes[other]] += 1.0 / (codes.length - 1);
                }
            }
        }
    }

    Measure at(Level level) {
        if (values.length == 0) {
            return Measure.undefined("No entry was rated by two judges.");
        }
        if (values.length == 1) {
            return Measure.undefined("All ratings that can be paired are the same.");
        }
        if (level == Level.RATIO && values[0] < 0) {
            return Measure.undefined("Ratings below zero have no ratios.");
        }
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < values.length; one++) {
            for (int other = one + 1; other < values.length; other++) {
                double distance = distance(level, one, other);
                observed += coincidences[one][other] * distance;
                expected += counts[one] * counts[other] * distance;
            }
        }
        return Measure.of(1 - (total - 1) * observed / expected);
    }

    /** Squared, between two values of which the second is the larger. */
    private double distance(Level level, int one, int other) {
        double difference = values[other] - values[one];
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> square(ranksBetween(one, other));
            case INTERVAL -> square(difference);
            case RATIO -> square(difference / (values[other] + values[one]));
        };
    }

    private double ranksBetween(int one, int other) {
        return counts[one] / 2 + (below[other] - below[one + 1]) + counts[other] / 2;
    }

    private static double square(double value) {
        return value * value;
    }
}
