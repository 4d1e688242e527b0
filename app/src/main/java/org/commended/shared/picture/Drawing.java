package org.commended.shared.picture;

/** Writes the markup of one drawing, element by element. Values and words are escaped here and nowhere else. */
final class Drawing {

    private static final int MOST_DECIMALS = 100;

    private final StringBuilder markup;

    Drawing(int expected) {
        markup = new StringBuilder(expected);
    }

    /** Begins an element; attributes may follow, then {@link #holds} or {@link #ends}. */
    Drawing element(String tag) {
        markup.append('<').append(tag);
        return this;
    }

    Drawing with(String name, String value) {
        markup.append(' ').append(name).append("=\"");
        escape(value);
        markup.append('"');
        return this;
    }

    Drawing with(String name, double value) {
        markup.append(' ').append(name).append("=\"");
        number(markup, value);
        markup.append('"');
        return this;
    }

    /** A share of the whole, 0 to 100. */
    Drawing withPercent(String name, double value) {
        markup.append(' ').append(name).append("=\"");
        number(markup, value);
        markup.append("%\"");
        return this;
    }

    /** Path data or points made by this package, which hold nothing to escape. */
    Drawing withPath(String name, CharSequence path) {
        markup.append(' ').append(name).append("=\"").append(path).append('"');
        return this;
    }

    /** What a reader of the page hears instead of the picture; a picture that says nothing is passed over. */
    Drawing says(String words) {
        return words.isBlank()
                ? with("aria-hidden", "true")
                : with("role", "img").with("aria-label", words);
    }

    Drawing holds() {
        markup.append('>');
        return this;
    }

    Drawing words(String words) {
        escape(words);
        return this;
    }

    Drawing ends() {
        markup.append("/>");
        return this;
    }

    Drawing end(String tag) {
        markup.append("</").append(tag).append('>');
        return this;
    }

    Svg svg() {
        return new Svg(markup.toString());
    }

    /** At most two decimals, and none that say nothing. */
    static void number(StringBuilder out, double value) {
        var hundredths = Math.round(value * MOST_DECIMALS);
        if (hundredths < 0) {
            out.append('-');
        }
        var size = Math.abs(hundredths);
        out.append(size / MOST_DECIMALS);
        var rest = (int) (size % MOST_DECIMALS);
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(allowed(text, i) ? letter : '\ufffd');
            }
        }
    }

    /** What XML 1.0 takes: no control characters, no halves of a surrogate pair, no non-characters. */
    private static boolean allowed(String text, int at) {
        var letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return letter >= ' ' ? letter < '\ufffe' : letter == '\t' || letter == '\n' || letter == '\r';
    }
}
