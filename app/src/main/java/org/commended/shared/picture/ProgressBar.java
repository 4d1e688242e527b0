package org.commended.shared.picture;

/**
 * How much is done: a piece for each while they can be told apart, one bar beyond. The words stand beside it on the
 * page.
 */
public final class ProgressBar {

    private static final int TOLD_APART = 24;
    private static final double GAP = 0.8;

    private ProgressBar() {}

    /**
     * Draws the bar.
     *
     * @param says what a screen reader says, "6 of 11 done"; blank where the words stand beside it
     * @param done from 0 to {@code all}; beyond that it is taken as the nearer end
     * @param all how many there are; none draws an empty bar
     */
    public static Svg draw(String says, int done, int all) {
        var drawing = new Drawing(1024)
                .element("svg")
                .with("class", "doneness")
                .says(says)
                .holds();
        var kept = Math.clamp(done, 0, Math.max(0, all));
        if (all > 0 && all <= TOLD_APART) {
            pieces(drawing, kept, all);
        } else {
            piece(drawing, "rest", 0, 100);
            piece(drawing, "so-far", 0, all <= 0 ? 0 : 100.0 * kept / all);
        }
        return drawing.end("svg").svg();
    }

    private static void pieces(Drawing drawing, int done, int all) {
        var wide = (100 - GAP * (all - 1)) / all;
        for (var i = 0; i < all; i++) {
            piece(drawing, i < done ? "so-far" : "rest", i * (wide + GAP), wide);
        }
    }

    private static void piece(Drawing drawing, String kind, double from, double wide) {
        drawing.element("rect")
                .with("class", kind)
                .withPercent("x", from)
                .withPercent("width", wide)
                .with("height", 8)
                .ends();
    }
}
