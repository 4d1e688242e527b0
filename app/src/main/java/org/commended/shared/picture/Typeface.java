package org.commended.shared.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;

/** The house's type for what is drawn outside a browser. What it has no letters for is set in the machine's own. */
enum Typeface {
    SERIF("CommendedSerif-SemiBold.ttf", Font.SERIF, -0.018f),
    SANS("CommendedSans-Regular.ttf", Font.SANS_SERIF, 0f),
    SANS_STRONG("CommendedSans-SemiBold.ttf", Font.SANS_SERIF, 0f);

    private final Font font;
    private final Font other;
    private final float tracking;

    Typeface(String file, String other, float tracking) {
        this.font = read(file);
        this.other = new Font(other, Font.PLAIN, 1);
        this.tracking = tracking;
    }

    private static Font read(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No such font: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException("Not a font: " + file, failure);
        }
    }

    Font at(float size) {
        return sized(font, size);
    }

    /** One line of words, with the letters this face lacks in the machine's own. {@code words} must not be empty. */
    AttributedString set(String words, float size) {
        var line = new AttributedString(words);
        line.addAttribute(TextAttribute.FONT, at(size));
        var from = font.canDisplayUpTo(words);
        while (from >= 0) {
            var to = words.offsetByCodePoints(from, 1);
            line.addAttribute(TextAttribute.FONT, sized(other, size), from, to);
            from = font.canDisplayUpTo(words.toCharArray(), to, words.length());
        }
        return line;
    }

    private Font sized(Font base, float size) {
        return base.deriveFont(Map.of(
                TextAttribute.SIZE, size,
                TextAttribute.TRACKING, tracking,
                TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }
}
