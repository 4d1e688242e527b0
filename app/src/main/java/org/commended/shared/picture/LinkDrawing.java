package org.commended.shared.picture;

import java.util.List;

/**
 * Lines between two lists that stand beside it, each of even rows: who met what. It stretches to the height of the lists.
 * The words stand in the lists; what is worth saying of it the page says.
 *
 * @param left how many rows the list at the left has
 * @param right and the list at the right
 */
public record LinkDrawing(int left, int right) {

    private static final double WHOLE = 100;

    /**
     * One line.
     *
     * @param from the row at the left, from 0
     * @param to the row at the right
     * @param strong whether it is to be looked at
     */
    public record Link(int from, int to, boolean strong) {}

    public Svg draw(List<Link> links) {
        var drawing = new Drawing(64 + 96 * links.size()).element("svg").with("class", "linking");
        drawing.with("viewBox", "0 0 100 100").with("preserveAspectRatio", "none");
        drawing.says("").holds();
        links.stream().filter(link -> !link.strong()).forEach(link -> line(drawing, link));
        links.stream().filter(Link::strong).forEach(link -> line(drawing, link));
        return drawing.end("svg").svg();
    }

    private void line(Drawing drawing, Link link) {
        drawing.element("line")
                .with("class", link.strong() ? "link strong" : "link")
                .with("x1", 0)
                .with("y1", middle(link.from(), left))
                .with("x2", WHOLE)
                .with("y2", middle(link.to(), right))
                .ends();
    }

    private static double middle(int row, int rows) {
        return WHOLE * (row + 0.5) / Math.max(1, rows);
    }
}
