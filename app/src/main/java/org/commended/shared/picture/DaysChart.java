package org.commended.shared.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many have come in by each day, against the year before: two lines, named where they are. The words stand at
 * their true size whatever the width; only the lines stretch.
 *
 * @param says what a screen reader says of it; the figures belong in a table under the chart
 * @param unit the noun behind the topmost figure of the scale, as in "300 entries"
 * @param dates what is written under the axis
 * @param totals the lines
 */
public record DaysChart(String says, String unit, List<Mark> dates, Totals totals) {

    /** A day counted from the first (0), with its words. */
    public record Mark(int day, String words) {}

    /**
     * Running totals, one for each day from the first.
     *
     * @param last the last day of the axis, counted from 0
     * @param now this year's, up to and including today
     * @param before last year's, to its end; null where there was none
     */
    public record Totals(int last, Line now, @Nullable Line before) {

        Stream<Line> lines() {
            return before == null ? Stream.of(now) : Stream.of(before, now);
        }

        int today() {
            return Math.max(0, now.figures().size() - 1);
        }

        int mostToday() {
            return lines().mapToInt(line -> line.at(today())).max().orElse(0);
        }

        /** Where a day stands on the axis, 0 to 100. */
        double x(int day) {
            return last <= 0 ? 0 : 100.0 * Math.clamp(day, 0, last) / last;
        }
    }

    /**
     * One line.
     *
     * @param figures the running total at the end of each day
     * @param today what is written beside its figure of today
     * @param end what is written at its end, where that is later than today; may be blank
     */
    public record Line(List<Integer> figures, String today, String end) {
        public Line {
            figures = List.copyOf(figures);
        }

        int at(int day) {
            return figures.isEmpty() ? 0 : figures.get(Math.clamp(day, 0, figures.size() - 1));
        }
    }

    private static final int UNDER = 22;
    private static final int BOTTOM = 32;
    private static final int NEAR_AN_END = 12;
    private static final double HEADROOM = 1.05;

    public DaysChart {
        dates = List.copyOf(dates);
    }

    public Svg draw() {
        var most = totals.lines()
                .flatMap(line -> line.figures().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var top = Math.max(1, most * HEADROOM);
        var marks = Steps.between(0, top, 1).marks();
        var drawing = new Drawing(6144)
                .element("svg")
                .with("height", DayNotes.FOOT + BOTTOM)
                .says(says)
                .holds();
        drawing.element("svg").with("y", DayNotes.TOP).with("width", "100%").with("height", DayNotes.TALL);
        drawing.with("viewBox", "0 0 100 100")
                .with("preserveAspectRatio", "none")
                .with("overflow", "visible")
                .holds();
        marks.forEach(mark -> grid(drawing, 100 - 100 * mark / top));
        lines(drawing, top);
        drawing.end("svg");
        scale(drawing, marks, top);
        new DayNotes(totals, top).place().forEach(note -> note.write(drawing));
        dates.forEach(date -> under(date).write(drawing));
        return drawing.end("svg").svg();
    }

    private static void grid(Drawing drawing, double y) {
        drawing.element("line")
                .with("class", "grid")
                .with("x2", 100)
                .with("y1", y)
                .with("y2", y)
                .ends();
    }

    private void lines(Drawing drawing, double top) {
        var today = totals.x(totals.today());
        drawing.element("line").with("class", "today").with("x1", today).with("x2", today);
        drawing.with("y1", 100 - 100 * totals.mostToday() / top).with("y2", 100).ends();
        totals.lines().forEach(line -> {
            var kind = line == totals.now() ? "this" : "last";
            drawing.element("polyline")
                    .with("class", kind)
                    .withPath("points", points(line, top))
                    .ends();
        });
    }

    private CharSequence points(Line line, double top) {
        var points = new StringBuilder(line.figures().size() * 12);
        for (var day = 0; day < line.figures().size(); day++) {
            Drawing.number(points.append(day == 0 ? "" : " "), totals.x(day));
            Drawing.number(points.append(','), 100 - 100 * line.at(day) / top);
        }
        return points;
    }

    /** Figures stand on their grid lines at the left; nought needs none. */
    private void scale(Drawing drawing, List<Double> marks, double top) {
        for (var i = marks.size() - 1; i > 0; i--) {
            var figure = String.format(Locale.UK, "%,d", Math.round(marks.get(i)));
            var words = i == marks.size() - 1 ? (figure + " " + unit).strip() : figure;
            new Note(0, DayNotes.y(marks.get(i), top) - 6, words, "").write(drawing);
        }
    }

    private Note under(Mark date) {
        var x = totals.x(date.day());
        var hangs = x < NEAR_AN_END ? "" : x > 100 - NEAR_AN_END ? "end" : "middle";
        return new Note(x, DayNotes.FOOT + UNDER, date.words(), hangs);
    }
}
