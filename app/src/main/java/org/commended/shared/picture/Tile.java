package org.commended.shared.picture;

import java.util.ArrayList;
import java.util.List;

/** One square of a pattern: its place, its ground, and the shape on it, turned about the square's corner. */
record Tile(int column, int row, Tone ground, Figure figure) {

    /** A tile's side, in the drawing's units; the nested arcs are one unit apart. */
    static final int SIDE = 5;

    /** The tones of a pattern from faint to full; {@code NONE} lets the page's faintest tint through. */
    enum Tone {
        NONE,
        A,
        B,
        C,
        D
    }

    /** What stands on a tile. A turn counts quarters of a circle from the upper left corner, clockwise. */
    sealed interface Figure {}

    record Plain() implements Figure {}

    record Disc(Tone tone) implements Figure {}

    record Quarter(Tone tone, int turn) implements Figure {}

    record Arcs(int turn) implements Figure {}

    private static final Figure PLAIN = new Plain();

    /** How many tiles, and whether they stand behind something else or speak for themselves. */
    record Size(int columns, int rows, boolean quiet) {}

    /** The tiles of a pattern, row by row, from a name alone. */
    static List<Tile> lay(String name, Size size) {
        var dice = new Dice(name);
        var tiles = new ArrayList<Tile>(size.columns() * size.rows());
        for (var row = 0; row < size.rows(); row++) {
            for (var column = 0; column < size.columns(); column++) {
                var ground = ground(dice.roll(20), size.quiet());
                tiles.add(new Tile(column, row, ground, figure(dice, ground)));
            }
        }
        return tiles;
    }

    /** A quiet pattern has one ground only, so that its pale lines are seen on it. */
    private static Tone ground(int eyes, boolean quiet) {
        if (eyes < 8) {
            return Tone.A;
        }
        return eyes < 12 && !quiet ? Tone.B : Tone.NONE;
    }

    private static Figure figure(Dice dice, Tone ground) {
        var eyes = dice.roll(100);
        if (eyes < 38) {
            return new Arcs(dice.roll(4));
        }
        if (eyes < 84) {
            return new Quarter(tone(dice.roll(10), ground), dice.roll(4));
        }
        return eyes < 90 ? new Disc(tone(dice.roll(10), ground)) : PLAIN;
    }

    /** Never a tone that looks like the ground: in a quiet pattern C is as pale as A, and D as B. */
    private static Tone tone(int eyes, Tone ground) {
        return switch (ground) {
            case A -> eyes < 6 ? Tone.B : Tone.D;
            case B -> eyes < 3 ? Tone.A : Tone.C;
            case NONE, C, D -> eyes < 2 ? Tone.A : eyes < 5 ? Tone.B : eyes < 8 ? Tone.C : Tone.D;
        };
    }
}
