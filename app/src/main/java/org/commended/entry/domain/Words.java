package org.commended.entry.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Counts words, the same as {@code assets/words.js} does in the browser, where the definition stands: the text in normal
 * form C, cut at white space, a piece being one word if it holds a letter or a digit. This count decides.
 */
public final class Words {

    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private Words() {}

    public static int count(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return (int) SPACE.splitAsStream(composed)
                .filter(piece -> LETTER_OR_DIGIT.matcher(piece).find())
                .count();
    }
}
