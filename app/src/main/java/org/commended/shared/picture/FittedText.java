package org.commended.shared.picture;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Words set as large as a box allows, by measuring.
 *
 * @param lines from the top down
 * @param size of the type, in pixels
 */
record FittedText(List<TextLayout> lines, float size) {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float LEADING = 1.12f;
    private static final float STEP = 2f;
    private static final int MOST = 600;
    private static final String CUT = "…";

    /** The box words must stay in, and the sizes they may have, in pixels. */
    record Box(float wide, float tall, float largest, float smallest) {}

    /**
     * The largest setting that fits, in which no word is broken unless the type would be less than half as large for
     * it; where even the smallest does not fit, words are left off the end.
     */
    static FittedText of(String text, Typeface face, Box box) {
        var words = shortened(text.strip().replaceAll("\\s+", " "));
        if (words.isEmpty()) {
            return new FittedText(List.of(), box.smallest());
        }
        for (var size = box.largest(); size > box.smallest(); size -= STEP) {
            var set = set(words, face, size, box.wide());
            var small = size <= box.largest() / 2;
            if (set.tall() <= box.tall() && (small || wholeWords(words, face, size, box.wide()))) {
                return set;
            }
        }
        return cut(words, face, box);
    }

    /** More than this no box holds, and setting it would take long. */
    private static String shortened(String words) {
        return words.length() <= MOST ? words : words.substring(0, words.offsetByCodePoints(0, MOST / 2)) + CUT;
    }

    private static FittedText cut(String words, Typeface face, Box box) {
        var kept = words;
        var set = set(kept, face, box.smallest(), box.wide());
        while (set.tall() > box.tall() && kept.length() > 1) {
            var space = kept.lastIndexOf(' ');
            var end = space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1);
            kept = kept.substring(0, end);
            set = set(kept + CUT, face, box.smallest(), box.wide());
        }
        return set;
    }

    private static FittedText set(String words, Typeface face, float size, float wide) {
        var measurer = new LineBreakMeasurer(face.set(words, size).getIterator(), MEASURE);
        var lines = new ArrayList<TextLayout>();
        while (measurer.getPosition() < words.length()) {
            lines.add(measurer.nextLayout(wide));
        }
        return new FittedText(List.copyOf(lines), size);
    }

    private static boolean wholeWords(String words, Typeface face, float size, float wide) {
        for (var word : words.split(" ")) {
            if (new TextLayout(face.set(word, size).getIterator(), MEASURE).getAdvance() > wide) {
                return false;
            }
        }
        return true;
    }

    float tall() {
        return lines.size() * size * LEADING;
    }

    /** Paints the lines under one another; {@code top} is the upper edge of the first. */
    void paint(Graphics2D on, float x, float top) {
        var y = top + size * 0.86f;
        for (var line : lines) {
            line.draw(on, x, y);
            y += size * LEADING;
        }
    }
}
