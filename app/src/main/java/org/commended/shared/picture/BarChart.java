package org.commended.shared.picture;

import java.util.List;

/**
 * Bars that lie, each under its own words: answers to a question, entries in a category. Words stand at their true
 * size and are broken into lines that fit a phone; only the bars stretch.
 *
 * @param says what a screen reader says of it; the figures belong in a table under the chart
 * @param bars from the top down
 */
public record BarChart(String says, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param label whose it is
     * @param value its length, not below nought
     * @param shown the figure as written at its end, "41%" or "123 of 300"
     * @param on whether it is the one to look at
     */
    public record Bar(String label, double value, String shown, boolean on) {}

    private static final int LETTERS = 42;
    private static final double LINE = 19;
    private static final double THICK = 14;
    private static final double GAP = 16;
    private static final double LETTER_SHARE = 2.6;
    private static final double GAP_SHARE = 2;

    public BarChart {
        bars = List.copyOf(bars);
    }

    public Svg draw() {
        var labels = bars.stream().map(bar -> Lines.wrap(bar.label(), LETTERS)).toList();
        var tall = labels.stream()
                .mapToDouble(lines -> lines.size() * LINE + THICK + GAP)
                .sum();
        var drawing = new Drawing(4096)
                .element("svg")
                .with("height", Math.max(1, tall))
                .says(says)
                .holds();
        var y = 0.0;
        for (var i = 0; i < bars.size(); i++) {
            y = row(drawing, bars.get(i), labels.get(i), y);
        }
        return drawing.end("svg").svg();
    }

    private double row(Drawing drawing, Bar bar, List<String> label, double top) {
        var y = top;
        var on = bar.on() ? "on " : "";
        for (var line : label) {
            y += LINE;
            new Note(0, y - 4, line, on + "label").write(drawing);
        }
        var wide = widest() * Math.max(0, bar.value()) / longest();
        drawing.element("rect")
                .with("class", on + "bar")
                .with("y", y)
                .withPercent("width", wide)
                .with("height", THICK)
                .ends();
        new Note(wide, y + THICK - 2, bar.shown(), on + "value").write(drawing);
        return y + THICK + GAP;
    }

    private double longest() {
        return Math.max(
                Double.MIN_NORMAL, bars.stream().mapToDouble(Bar::value).max().orElse(1));
    }

    /** What the longest bar may take of the width, so that its figure still fits on a phone. */
    private double widest() {
        var letters = bars.stream().mapToInt(bar -> bar.shown().length()).max().orElse(0);
        return Math.max(40, 100 - GAP_SHARE - letters * LETTER_SHARE);
    }
}
