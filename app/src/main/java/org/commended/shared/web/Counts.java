package org.commended.shared.web;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers and lists as prose has them. */
public final class Counts {

    private static final int LAST_IN_WORDS = 99;

    private final Locale locale;
    private final String[] words;
    private final ListFormatter lists;

    Counts(Locale locale) {
        this.locale = locale;
        this.words = spelt(locale);
        this.lists = ListFormatter.getInstance(locale);
    }

    /** Spelling a number out costs more than all else on a page, so each is spelt once. */
    private static String[] spelt(Locale locale) {
        var format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        return IntStream.rangeClosed(0, LAST_IN_WORDS).mapToObj(format::format).toArray(String[]::new);
    }

    /** {@code sixty-eight}; {@code 183}. */
    public String words(int number) {
        if (number < 0 || number > LAST_IN_WORDS) return String.valueOf(number);
        return words[number];
    }

    /** The same at the beginning of a sentence: {@code Sixty-eight}. */
    public String opening(int number) {
        return capital(words(number));
    }

    /** {@code a, b and c}. */
    public String list(Collection<String> parts) {
        return lists.format(parts);
    }

    /** The text with a capital at its beginning. */
    public String capital(String text) {
        if (text.isEmpty()) return text;
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(locale) + text.substring(end);
    }
}
