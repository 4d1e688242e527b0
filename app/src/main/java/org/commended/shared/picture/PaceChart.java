package org.commended.shared.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far everybody is: a bar for each, under its words, with a stroke where the time is. Words stand at their true size;
 * only the bars stretch. The table on the page says the figures.
 *
 * @param says what a screen reader says of it
 */
public record PaceChart(String says, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param label whose it is
     * @param shown what is written at its end, "6 of 11"
     * @param done the share that is done, 0 to 1
     * @param gone the share of the time that is gone, 0 to 1; null where no end is set
     * @param within whether it belongs to the bar above that is not within another
     * @param behind whether it is one to look at
     */
    public record Bar(
            String label,
            String shown,
            double done,
            @Nullable Double gone,
            boolean within,
            boolean behind) {}

    private static final double LINE = 22;
    private static final double THICK = 12;
    private static final double THIN = 6;
    private static final double GAP = 8;
    private static final double WHOLE = 100;

    public PaceChart {
        bars = List.copyOf(bars);
    }

    public Svg draw() {
        var tall = bars.stream().mapToDouble(PaceChart::height).sum();
        var drawing = new Drawing(512 + bars.size() * 320)
                .element("svg")
                .with("class", "pace")
                .with("height", Math.max(1, tall))
                .says(says)
                .holds();
        var y = 0.0;
        for (var bar : bars) {
            draw(drawing, bar, y);
            y += height(bar);
        }
        return drawing.end("svg").svg();
    }

    private static double height(Bar bar) {
        return bar.within() ? LINE + THIN + GAP : LINE + THICK + 2 * GAP;
    }

    private static void draw(Drawing drawing, Bar bar, double top) {
        var from = bar.within() ? 0 : GAP;
        var foot = top + from + LINE;
        new Note(0, foot - 6, bar.label(), bar.within() ? "label" : "on label").write(drawing);
        new Note(WHOLE, foot - 6, bar.shown(), bar.behind() ? "end strong" : "end").write(drawing);
        var thick = bar.within() ? THIN : THICK;
        rect(drawing, "rest", foot, WHOLE, thick);
        rect(drawing, bar.behind() ? "on so-far" : "so-far", foot, WHOLE * Math.clamp(bar.done(), 0, 1), thick);
        if (bar.gone() != null) mark(drawing, foot, WHOLE * Math.clamp(bar.gone(), 0, 1), thick);
    }

    private static void rect(Drawing drawing, String kind, double y, double wide, double thick) {
        drawing.element("rect").with("class", kind).with("y", y).withPercent("width", wide);
        drawing.with("height", thick).ends();
    }

    private static void mark(Drawing drawing, double y, double x, double thick) {
        drawing.element("line").with("class", "today").withPercent("x1", x).withPercent("x2", x);
        drawing.with("y1", y - 3).with("y2", y + thick + 3).ends();
    }
}
