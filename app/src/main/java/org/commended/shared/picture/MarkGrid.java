package org.commended.shared.picture;

import java.util.List;

/**
 * Who is connected with what: a row of small squares under each label, one square to a column. The squares differ by their
 * shape as well as their colour. Wider than a phone, it scrolls in its region; the table on the page says the same.
 *
 * @param says what a screen reader says of it
 */
public record MarkGrid(String says, List<Row> rows) {

    public record Row(String label, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /** What one square says. */
    public enum Mark {
        /** Nothing stands between the two. */
        FREE,
        /** Something bars. */
        BARS,
        /** Something is to be looked at. */
        LOOK,
        /** Something was looked at and does not matter. */
        SETTLED,
        /** Whoever looks is not told. */
        UNTOLD
    }

    private static final double LABEL = 20;
    private static final double SIDE = 14;
    private static final double STEP = 17;
    private static final double GAP = 10;
    private static final double LEAST = 300;

    public MarkGrid {
        rows = List.copyOf(rows);
    }

    public Svg draw() {
        var most = rows.stream().mapToInt(row -> row.marks().size()).max().orElse(0);
        var tall = Math.max(1, rows.size() * (LABEL + SIDE + GAP));
        var drawing = new Drawing(1024 + rows.size() * most * 80)
                .element("svg")
                .with("class", "marks")
                .with("width", Math.max(LEAST, most * STEP))
                .with("height", tall)
                .says(says)
                .holds();
        var top = 0.0;
        for (var row : rows) {
            drawing.element("text").with("x", 0).with("y", top + LABEL - 6).holds();
            drawing.words(row.label()).end("text");
            marks(drawing, row.marks(), top + LABEL);
            top += LABEL + SIDE + GAP;
        }
        return drawing.end("svg").svg();
    }

    /** One square by itself, for the words that explain it. */
    public static Svg sample(Mark mark) {
        var drawing = new Drawing(256).element("svg").with("class", "marks sample");
        drawing.with("width", SIDE).with("height", SIDE).says("").holds();
        square(drawing, mark, 0, 0);
        return drawing.end("svg").svg();
    }

    private static void marks(Drawing drawing, List<Mark> marks, double y) {
        for (var i = 0; i < marks.size(); i++) {
            square(drawing, marks.get(i), i * STEP, y);
        }
    }

    private static void square(Drawing drawing, Mark mark, double x, double y) {
        switch (mark) {
            case FREE -> rect(drawing, "free", x, y, SIDE);
            case BARS -> rect(drawing, "bars-it", x, y, SIDE);
            case LOOK -> {
                rect(drawing, "look", x + 1, y + 1, SIDE - 2);
                rect(drawing, "bars-it", x + SIDE / 2 - 2, y + SIDE / 2 - 2, 4);
            }
            case SETTLED -> rect(drawing, "look", x + 1, y + 1, SIDE - 2);
            case UNTOLD -> rect(drawing, "free", x, y + SIDE / 2 - 1, SIDE, 2);
        }
    }

    private static void rect(Drawing drawing, String kind, double x, double y, double side) {
        rect(drawing, kind, x, y, side, side);
    }

    private static void rect(Drawing drawing, String kind, double x, double y, double wide, double tall) {
        drawing.element("rect").with("class", kind).with("x", x).with("y", y);
        drawing.with("width", wide).with("height", tall).ends();
    }
}
