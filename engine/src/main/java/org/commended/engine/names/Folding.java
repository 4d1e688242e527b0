package org.commended.engine.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings spellings of one name to one form: words of plain small letters and digits, parted by single spaces.
 *
 * <p>Case, accents and punctuation go; "&amp;" and "+" become "and"; apostrophes close up ("King's" is "kings"); letters
 * that stand alone side by side are one word ("B. C." is "bc"); a leading "the" goes unless nothing else is there.
 */
final class Folding {

    private static final Map<Integer, String> LETTERS_NO_ACCENT_EXPLAINS =
            Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d");

    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u02BC`\u00B4";

    private Folding() {}

    static String fold(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        List<String> words = joinLoneLetters(plain(text).split(" "));
        while (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        return words;
    }

    /** Apostrophes are looked for first, since taking letters apart makes a space of some of them. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 8);
        StringBuilder closed = new StringBuilder(text.length());
        text.codePoints().filter(c -> APOSTROPHES.indexOf(c) < 0).forEach(closed::appendCodePoint);
        Normalizer.normalize(closed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (Character.isLetterOrDigit(c)) {
            String letters = LETTERS_NO_ACCENT_EXPLAINS.get(c);
            plain.append(letters == null ? Character.toString(c) : letters);
        } else if (c == '&' || c == '+') {
            plain.append(" and ");
        } else if (!vanishes(c)) {
            plain.append(' ');
        }
    }

    /** Accents that stand apart from their letter, and marks without width such as the soft hyphen. */
    private static boolean vanishes(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static List<String> joinLoneLetters(String[] words) {
        List<String> joined = new ArrayList<>(words.length);
        boolean afterLone = false;
        for (String word : words) {
            boolean lone = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (lone && afterLone) {
                joined.add(joined.removeLast() + word);
            } else if (!word.isEmpty()) {
                joined.add(word);
            }
            afterLone = word.isEmpty() ? afterLone : lone;
        }
        return joined;
    }
}
