package org.commended.shared.picture;

import java.util.Locale;

/**
 * The mark of an organiser that has no logo, and the letters that stand for a person without a portrait: both made
 * from the name.
 */
public final class Monogram {

    private static final int HALF = 12;

    private static final String[] QUARTERS = {
        "h12a12 12 0 01-12 12z", "v12a12 12 0 01-12-12z", "h-12a12 12 0 0112-12z", "v-12a12 12 0 0112 12z"
    };

    private Monogram() {}

    /**
     * Four quarter discs in a square of 24 units, one of them full and three soft, in the colour of the text around;
     * passed over by screen readers.
     */
    public static Svg mark(String name) {
        var dice = new Dice(name);
        var strong = dice.roll(4);
        var full = new StringBuilder();
        var soft = new StringBuilder();
        for (var place = 0; place < 4; place++) {
            var path = place == strong ? full : soft;
            var turn = dice.roll(4);
            var x = place % 2 * HALF + (turn == 1 || turn == 2 ? HALF : 0);
            var y = place / 2 * HALF + (turn >= 2 ? HALF : 0);
            path.append('M').append(x).append(' ').append(y).append(QUARTERS[turn]);
        }
        var drawing = new Drawing(512)
                .element("svg")
                .with("class", "mark")
                .with("viewBox", "0 0 24 24")
                .says("")
                .holds();
        drawing.element("path").with("class", "soft").withPath("d", soft).ends();
        return drawing.element("path").withPath("d", full).ends().end("svg").svg();
    }

    /**
     * The first letters of the first and the last word of a name, in capitals: "Margaret Bythesea-Llewellyn" gives
     * "MB". Plain text, not escaped.
     */
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
