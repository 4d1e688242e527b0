package org.commended.engine.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings spellings of one name to one form: words of plain small letters and digits.
 *
 * <p>Case, accents and punctuation go; "&amp;" and "+" become "and"; apostrophes close up ("King's" is "kings"); letters
 * that stand alone side by side are one word ("B. C." is "bc").
 */
public final class Folding {

    private static final String APOSTROPHES = "'`\u2018\u2019\u201B\u02BC";

    private Folding() {}

    /** The words with single spaces between them; two spellings with the same fold are the same name. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        boolean afterLone = false;
        for (int from = 0; from < plain.length(); ) {
            int to = plain.indexOf(' ', from);
            boolean lone = to == from + 1 && Character.isLetter(plain.charAt(from));
            if (lone && afterLone) {
                words.add(words.removeLast() + plain.charAt(from));
            } else if (to > from) {
                words.add(plain.substring(from, to));
            }
            afterLone = to > from ? lone : afterLone;
            from = to + 1;
        }
        return words;
    }

    /** The words without "the" before them, unless nothing else is there. */
    static List<String> withoutArticle(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && words.get(from).equals("the")) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** Plain letters, digits and spaces, a space at the end. Most names are ASCII and need no taking apart. */
    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 128);
        String apart = ascii ? text : Normalizer.normalize(text.replace('\u00B4', '\''), Normalizer.Form.NFKD);
        String small = apart.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length() + 8);
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            append(plain, small.codePointAt(i));
        }
        return plain.append(' ').toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (Character.isLetterOrDigit(c)) {
            appendLetter(plain, c);
        } else if (c == '&' || c == '+') {
            plain.append(" and ");
        } else if (!vanishes(c)) {
            plain.append(' ');
        }
    }

    /** Some letters are a letter and its mark in one, and Unicode does not take them apart. */
    private static void appendLetter(StringBuilder plain, int c) {
        switch (c) {
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ' -> plain.append('d');
            default -> plain.appendCodePoint(c);
        }
    }

    /** Apostrophes, accents that stand apart from their letter, and marks without width such as the soft hyphen. */
    private static boolean vanishes(int c) {
        return APOSTROPHES.indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }
}
