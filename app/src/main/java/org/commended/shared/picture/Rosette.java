package org.commended.shared.picture;

/**
 * The rosette of an award: full for a winner and for the metals, outlined for a commendation. Never the only sign;
 * the word stands beside it.
 */
public final class Rosette {

    private static final int PETALS = 20;
    private static final double CENTRE_X = 60;
    private static final double CENTRE_Y = 52;
    private static final double OUTER = 46;

    private static final String TAILS = "M40 84L30 136L45 126L54 140L60 98L66 140L75 126L90 136L80 84z";
    private static final String PETAL_PATH = petals();

    private static final Svg SYMBOLS = drawSymbols();

    private Rosette() {}

    /** Both symbols, unseen, once in a page that shows any rosette. */
    public static Svg symbols() {
        return SYMBOLS;
    }

    /** The full rosette; {@code classes} as in {@code drawings.css}: "", "small", "gold", "silver small"… */
    public static Svg full(String classes) {
        return use("#rosette", classes);
    }

    /** The outlined rosette; {@code classes} as for {@link #full}. */
    public static Svg outlined(String classes) {
        return use("#rosette-outline", classes);
    }

    private static Svg use(String symbol, String classes) {
        var drawing = new Drawing(160).element("svg").with("class", ("rosette " + classes).strip());
        drawing.with("viewBox", "0 0 120 142").says("").holds();
        return drawing.element("use").with("href", symbol).ends().end("svg").svg();
    }

    private static Svg drawSymbols() {
        var drawing = new Drawing(4096)
                .element("svg")
                .with("width", 0)
                .with("height", 0)
                .with("class", "symbols")
                .with("aria-hidden", "true")
                .holds();
        drawing.element("symbol")
                .with("id", "rosette")
                .with("viewBox", "0 0 120 142")
                .holds();
        path(drawing, "rosette-tail", TAILS);
        path(drawing, "rosette-petals", PETAL_PATH);
        path(drawing, "rosette-pleats", pleats());
        disc(drawing, "rosette-paper", 28);
        disc(drawing, "rosette-solid", 24.5);
        path(drawing, "rosette-paper", star());
        drawing.end("symbol")
                .element("symbol")
                .with("id", "rosette-outline")
                .with("viewBox", "0 0 120 142")
                .holds();
        path(drawing, "rosette-drawn", TAILS);
        path(drawing, "rosette-drawn", PETAL_PATH);
        disc(drawing, "rosette-drawn", 26);
        return drawing.end("symbol").end("svg").svg();
    }

    private static void path(Drawing drawing, String kind, CharSequence path) {
        drawing.element("path").with("class", kind).withPath("d", path).ends();
    }

    private static void disc(Drawing drawing, String kind, double radius) {
        drawing.element("circle")
                .with("class", kind)
                .with("cx", CENTRE_X)
                .with("cy", CENTRE_Y)
                .with("r", radius)
                .ends();
    }

    /** Half circles strung along the rim. */
    private static String petals() {
        var path = new StringBuilder();
        for (var i = 0; i < PETALS; i++) {
            point(path.append(i == 0 ? "M" : "A7.6 7.6 0 0 1 "), OUTER, i / (double) PETALS);
        }
        return point(path.append("A7.6 7.6 0 0 1 "), OUTER, 0).append('z').toString();
    }

    private static CharSequence pleats() {
        var path = new StringBuilder();
        for (var i = 0; i < PETALS; i++) {
            point(path.append('M'), 31, i / (double) PETALS);
            point(path.append('L'), 44, i / (double) PETALS);
        }
        return path;
    }

    /** Eight points, the long ones upright and level. */
    private static CharSequence star() {
        var path = new StringBuilder();
        for (var i = 0; i < 16; i++) {
            point(path.append(i == 0 ? 'M' : 'L'), i % 2 == 0 ? 19 : 8.6, i / 16.0);
        }
        return path.append('z');
    }

    private static StringBuilder point(StringBuilder path, double radius, double turn) {
        var angle = turn * 2 * Math.PI;
        Drawing.number(path, Math.round((CENTRE_X + radius * Math.cos(angle)) * 10) / 10.0);
        Drawing.number(path.append(' '), Math.round((CENTRE_Y + radius * Math.sin(angle)) * 10) / 10.0);
        return path;
    }
}
