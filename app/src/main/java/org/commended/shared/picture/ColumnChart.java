package org.commended.shared.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few columns with a figure above and a word below, as for cases by year; each may be a link that narrows the page
 * to it.
 *
 * @param says what the group is called, "Cases by year"
 * @param columns from left to right
 */
public record ColumnChart(String says, List<Column> columns) {

    /**
     * One column.
     *
     * @param label a short word under it, such as a year
     * @param value its figure, not below nought
     * @param on whether it is among those chosen
     * @param address where it leads, or null
     */
    public record Column(
            String label, int value, boolean on, @Nullable String address) {}

    private static final int WIDE = 32;
    private static final int PITCH = 38;
    private static final int FOOT = 100;
    private static final int TALLEST = 77;

    public ColumnChart {
        columns = List.copyOf(columns);
    }

    public Svg draw() {
        var most = Math.max(1, columns.stream().mapToInt(Column::value).max().orElse(1));
        var drawing = new Drawing(2048).element("svg").with("class", "bars");
        drawing.with("viewBox", "0 0 " + Math.max(PITCH * 7, PITCH * columns.size()) + " 122");
        drawing.with("role", "group").with("aria-label", says).holds();
        for (var i = 0; i < columns.size(); i++) {
            column(drawing, columns.get(i), i * PITCH, (double) TALLEST / most);
        }
        return drawing.end("svg").svg();
    }

    private static void column(Drawing drawing, Column column, int x, double scale) {
        var tag = column.address() == null ? "g" : "a";
        drawing.element(tag);
        if (column.address() != null) {
            drawing.with("href", column.address());
        }
        if (column.on()) {
            drawing.with("class", "on");
        }
        drawing.holds();
        var tall = Math.max(1, Math.round(column.value() * scale));
        drawing.element("rect")
                .with("x", x)
                .with("y", FOOT - tall)
                .with("width", WIDE)
                .with("height", tall)
                .ends();
        words(drawing, x, FOOT + 17, column.label());
        drawing.words(" ");
        words(drawing, x, FOOT - tall - 6, Integer.toString(column.value()));
        drawing.end(tag);
    }

    private static void words(Drawing drawing, int x, double y, String words) {
        drawing.element("text").with("x", x + WIDE / 2.0).with("y", y).with("text-anchor", "middle");
        drawing.holds().words(words).end("text");
    }
}
