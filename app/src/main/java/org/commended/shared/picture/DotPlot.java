package org.commended.shared.picture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where each entry's score lies, one small drawing to a table row, all on one scale: a line for the spread, a bar for
 * its middle, a stroke for the mean. Rows stretch to their cells, and the cut line meets itself from row to row.
 * Passed over by screen readers: the table says the figures.
 */
public final class DotPlot {

    private final double low;
    private final double high;
    private final @Nullable Double cut;
    private final List<Double> marks;

    /**
     * One row.
     *
     * @param whole from the lowest to the highest, or the range it lies in nine times in ten
     * @param half where it lies more often than not, or null
     * @param at the mean, or the adjusted score
     * @param raw the plain mean where {@code at} is adjusted, or null
     */
    public record Row(
            Range whole,
            @Nullable Range half,
            double at,
            @Nullable Double raw) {

        /** Half of a normal spread lies this near to its middle, as a share of where nine tenths of it lie. */
        private static final double HALF_OF_NINE_TENTHS = 0.41;

        /** An adjusted score in its range, with the bar in which it lies more often than not, and the plain mean. */
        public static Row adjusted(Range range, double at, double raw) {
            Range half = new Range(
                    at - HALF_OF_NINE_TENTHS * (at - range.from()), at + HALF_OF_NINE_TENTHS * (range.to() - at));
            return new Row(range, half, at, raw);
        }

        /** The mean between the lowest and the highest score given. */
        public static Row of(double lowest, double mean, double highest) {
            return new Row(new Range(lowest, highest), null, mean, null);
        }
    }

    public record Range(double from, double to) {}

    /**
     * A scale for all rows.
     *
     * @param low the left end
     * @param high the right end
     * @param cut where the line between in and out stands, or null
     */
    public DotPlot(double low, double high, @Nullable Double cut) {
        if (!(high > low)) {
            throw new IllegalArgumentException("A scale needs a length: " + low + " to " + high);
        }
        this.low = low;
        this.high = high;
        this.cut = cut;
        this.marks = Steps.between(low, high, 0).marks().stream()
                .filter(mark -> x(mark) > 2 && x(mark) < 98)
                .toList();
    }

    /** The figures of the scale, for the column's head. */
    public Svg axis() {
        var drawing = new Drawing(512).element("svg").says("").holds();
        for (var mark : marks) {
            new Note(x(mark), 14, figure(mark), "middle").write(drawing);
        }
        return drawing.end("svg").svg();
    }

    public Svg row(Row row) {
        var drawing = new Drawing(1024).element("svg").with("viewBox", "0 0 100 100");
        drawing.with("preserveAspectRatio", "none").says("").holds();
        marks.forEach(mark -> line(drawing, "grid", x(mark), 0));
        range(drawing, "range", row.whole());
        if (row.half() != null) {
            range(drawing, "half", row.half());
        }
        if (cut != null) {
            line(drawing, "cut", x(cut), 0);
        }
        line(drawing, "dot", x(row.at()), 28);
        if (row.raw() != null) {
            range(drawing, "raw", new Range(row.raw(), row.raw()));
            range(drawing, "raw in", new Range(row.raw(), row.raw()));
        }
        return drawing.end("svg").svg();
    }

    private static void line(Drawing drawing, String kind, double x, double from) {
        drawing.element("line")
                .with("class", kind)
                .with("x1", x)
                .with("x2", x)
                .with("y1", from)
                .with("y2", 100 - from)
                .ends();
    }

    private void range(Drawing drawing, String kind, Range range) {
        drawing.element("line")
                .with("class", kind)
                .with("x1", x(range.from()))
                .with("x2", x(range.to()))
                .with("y1", 50)
                .with("y2", 50)
                .ends();
    }

    private double x(double figure) {
        return Math.clamp(100 * (figure - low) / (high - low), 0, 100);
    }

    /** A score with so many decimals, as it stands beside the drawing. */
    public static String figure(double score, int decimals) {
        return String.format(Locale.UK, "%." + decimals + "f", score);
    }

    private static String figure(double mark) {
        return mark == Math.rint(mark) ? Long.toString(Math.round(mark)) : String.format(Locale.UK, "%.1f", mark);
    }
}
