package org.commended.shared.picture;

import java.util.ArrayList;
import java.util.List;
import org.commended.shared.picture.Tile.Arcs;
import org.commended.shared.picture.Tile.Disc;
import org.commended.shared.picture.Tile.Plain;
import org.commended.shared.picture.Tile.Quarter;
import org.commended.shared.picture.Tile.Size;
import org.commended.shared.picture.Tile.Tone;

/**
 * A pattern drawn from a name: the same name has the same pattern always. Where an edition has no picture it heads
 * the page; where an entry has none it stands quietly in its place. One path for each tone, so that a page stays
 * small.
 */
public final class Pattern {

    private static final String[] CLASSES = {"a", "b", "c", "d", "l"};
    private static final int LINES = 4;

    /** Continues a path from the corner a quarter disc is turned about. */
    private static final String[] QUARTERS = {
        "h5a5 5 0 01-5 5z", "v5a5 5 0 01-5-5z", "h-5a5 5 0 015-5z", "v-5a5 5 0 015 5z"
    };

    private static final String DISC = "m2.5 0a2.5 2.5 0 010 5 2.5 2.5 0 010-5z";

    /** Continue a path from the inner end of the smallest of five nested arcs, to and fro. */
    private static final String[] ARCS = {arcs(1, 0), arcs(0, 1), arcs(-1, 0), arcs(0, -1)};

    private static final int[] FIRST_X = {1, 0, -1, 0};
    private static final int[] FIRST_Y = {0, 1, 0, -1};

    private static final Size HERO = new Size(10, 9, false);
    private static final Size QUIET = new Size(12, 8, true);

    private final List<StringBuilder> paths = new ArrayList<>();

    private Pattern() {
        for (var i = 0; i <= LINES; i++) {
            paths.add(new StringBuilder(1024));
        }
    }

    /** For the head of an edition's page, ten tiles by nine, passed over by screen readers. */
    public static Svg hero(String name) {
        return draw(HERO, name, "");
    }

    /**
     * For an entry without a picture, twelve tiles by eight, in quieter tones.
     *
     * @param says what a screen reader says of it; blank to have it passed over
     */
    public static Svg quiet(String name, String says) {
        return draw(QUIET, name, says);
    }

    private static Svg draw(Size size, String name, String says) {
        var pattern = new Pattern();
        Tile.lay(name, size).forEach(pattern::add);
        return pattern.svg(size, says);
    }

    private void add(Tile tile) {
        var x = tile.column() * Tile.SIDE;
        var y = tile.row() * Tile.SIDE;
        if (tile.ground() != Tone.NONE) {
            from(tile.ground(), x, y).append("h5v5h-5z");
        }
        switch (tile.figure()) {
            case Plain() -> {}
            case Disc(Tone tone) -> from(tone, x, y).append(DISC);
            case Quarter(Tone tone, int turn) ->
                from(tone, x + cornerX(turn), y + cornerY(turn)).append(QUARTERS[turn]);
            case Arcs(int turn) ->
                from(LINES, x + cornerX(turn) + FIRST_X[turn], y + cornerY(turn) + FIRST_Y[turn])
                        .append(ARCS[turn]);
        }
    }

    static int cornerX(int turn) {
        return turn == 1 || turn == 2 ? Tile.SIDE : 0;
    }

    static int cornerY(int turn) {
        return turn >= 2 ? Tile.SIDE : 0;
    }

    private StringBuilder from(Tone tone, int x, int y) {
        return from(tone.ordinal() - 1, x, y);
    }

    private StringBuilder from(int path, int x, int y) {
        return paths.get(path).append('M').append(x).append(' ').append(y);
    }

    private Svg svg(Size size, String says) {
        var drawing = new Drawing(8192).element("svg").with("class", size.quiet() ? "pattern quiet" : "pattern");
        drawing.with("viewBox", "0 0 " + size.columns() * Tile.SIDE + " " + size.rows() * Tile.SIDE);
        drawing.with("preserveAspectRatio", "xMidYMid slice").says(says).holds();
        for (var i = 0; i <= LINES; i++) {
            if (!paths.get(i).isEmpty()) {
                drawing.element("path")
                        .with("class", CLASSES[i])
                        .withPath("d", paths.get(i))
                        .ends();
            }
        }
        return drawing.end("svg").svg();
    }

    /** Five arcs about a corner; ({@code right}, {@code down}) is the side they start on, as a unit step. */
    private static String arcs(int right, int down) {
        var path = new StringBuilder();
        for (var radius = 1; radius <= Tile.SIDE; radius++) {
            var out = radius % 2 == 1;
            var x = (out ? -right - down : right + down) * radius;
            var y = (out ? right - down : down - right) * radius;
            path.append('a').append(radius).append(' ').append(radius).append(out ? " 0 01" : " 0 00");
            pair(path, x, y);
            if (radius < Tile.SIDE) {
                pair(path.append('m'), out ? -down : right, out ? right : down);
            }
        }
        return path.toString();
    }

    private static void pair(StringBuilder path, int x, int y) {
        path.append(x).append(y < 0 ? "" : " ").append(y);
    }
}
