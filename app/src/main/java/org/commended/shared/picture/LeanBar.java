package org.commended.shared.picture;

/**
 * How far somebody lies from the middle, to the left or to the right, as one drawing in a table row; the row says the
 * figure.
 */
public final class LeanBar {

    private static final double MIDDLE = 50;

    private LeanBar() {}

    /**
     * Draws one bar.
     *
     * @param off the distance, negative to the left
     * @param most the distance that reaches the edge; above nought, the same for all rows
     */
    public static Svg draw(double off, double most) {
        var end = Math.clamp(MIDDLE + MIDDLE * off / most, 0, 100);
        var drawing = new Drawing(320).element("svg").with("class", "lean").with("viewBox", "0 0 100 20");
        drawing.with("preserveAspectRatio", "none").says("").holds();
        drawing.element("line")
                .with("class", "off")
                .with("x1", MIDDLE)
                .with("x2", end)
                .with("y1", 10)
                .with("y2", 10)
                .ends();
        drawing.element("line")
                .with("class", "zero")
                .with("x1", MIDDLE)
                .with("x2", MIDDLE)
                .with("y1", -12)
                .with("y2", 32)
                .ends();
        return drawing.end("svg").svg();
    }
}
