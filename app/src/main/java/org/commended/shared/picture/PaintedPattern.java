package org.commended.shared.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.commended.shared.picture.Tile.Arcs;
import org.commended.shared.picture.Tile.Disc;
import org.commended.shared.picture.Tile.Plain;
import org.commended.shared.picture.Tile.Quarter;
import org.commended.shared.picture.Tile.Tone;

/** A {@link Pattern} painted on a picture, one tile {@link Tile#SIDE} units wide, in the tones a page would give it. */
record PaintedPattern(String name, BrandColour accent) {

    void paint(Graphics2D on, Tile.Size size) {
        on.setColor(awt(Tone.NONE));
        on.fill(new Rectangle2D.Double(0, 0, size.columns() * Tile.SIDE, size.rows() * Tile.SIDE));
        Tile.lay(name, size).forEach(tile -> paint(on, tile));
    }

    private void paint(Graphics2D on, Tile tile) {
        var x = tile.column() * Tile.SIDE;
        var y = tile.row() * Tile.SIDE;
        if (tile.ground() != Tone.NONE) {
            fill(on, tile.ground(), new Rectangle2D.Double(x, y, Tile.SIDE, Tile.SIDE));
        }
        switch (tile.figure()) {
            case Plain() -> {}
            case Disc(Tone tone) -> fill(on, tone, new Ellipse2D.Double(x, y, Tile.SIDE, Tile.SIDE));
            case Quarter(Tone tone, int turn) -> fill(on, tone, arc(x, y, turn, Tile.SIDE, Arc2D.PIE));
            case Arcs(int turn) -> {
                on.setColor(awt(Tone.C));
                on.draw(arcs(x, y, turn));
            }
        }
    }

    private static Shape arcs(int x, int y, int turn) {
        var path = new Path2D.Double();
        for (var radius = 1; radius <= Tile.SIDE; radius++) {
            path.append(arc(x, y, turn, radius, Arc2D.OPEN), false);
        }
        return path;
    }

    /** Java counts angles against the clock from three o'clock; the first turn lies below and right of its corner. */
    private static Arc2D arc(int x, int y, int turn, double radius, int kind) {
        var middleX = x + Pattern.cornerX(turn);
        var middleY = y + Pattern.cornerY(turn);
        return new Arc2D.Double(middleX - radius, middleY - radius, 2 * radius, 2 * radius, -90 - 90 * turn, 90, kind);
    }

    private void fill(Graphics2D on, Tone tone, Shape shape) {
        on.setColor(awt(tone));
        on.fill(shape);
    }

    private Color awt(Tone tone) {
        var colour =
                switch (tone) {
                    case NONE -> accent.tint(1);
                    case A -> accent.tint(2);
                    case B -> accent.tint(3);
                    case C -> accent.tint(4);
                    case D -> accent.glow();
                };
        return new Color(colour.rgb());
    }
}
