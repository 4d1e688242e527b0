package org.commended.engine.agreement;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A table of ratings, one row per entry and one column per judge. Immutable.
 *
 * @param rows NaN where a judge did not rate an entry; rows of equal length
 */
public record Ratings(double[][] rows) {

    /** Copies the table. */
    public Ratings(double[][] rows) {
        this.rows = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** A copy. */
    @Override
    public double[][] rows() {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    int entries() {
        return rows.length;
    }

    int judges() {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    /** The entries that every judge rated. */
    Ratings complete() {
        return new Ratings(Arrays.stream(rows)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new));
    }

    /** How many entries some judge did not rate. */
    public int withGaps() {
        return entries() - complete().entries();
    }

    /** For each entry the ratings it has. */
    Stream<double[]> given() {
        return Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row).filter(score -> !Double.isNaN(score)).toArray());
    }

    /** All ratings there are. */
    DoubleStream values() {
        return given().flatMapToDouble(Arrays::stream);
    }
}
