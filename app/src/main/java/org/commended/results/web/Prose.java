package org.commended.results.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that entrants and panels wrote, cut and marked up for a page. */
public final class Prose {

    private static final int LONG = 60;
    private static final int LONGEST = 120;
    private static final Pattern SENTENCE = Pattern.compile("^.{20,}?[.!?](?=\\s|$)", Pattern.DOTALL);
    /** Small words of Welsh that are none of English. */
    private static final Set<String> WELSH = Set.of(
            "ac", "ar", "dros", "ei", "eu", "gan", "gyda", "mae", "mewn", "oedd", "pob", "roedd", "trwy", "wedi",
            "wrth", "y", "ym", "yn", "yr");

    /** How names of bodies begin in Welsh, and words that no other language has. */
    private static final Pattern PLAINLY_WELSH = Pattern.compile(
            "(?iu).*\\b(cyngor|heddlu|prifysgol|gwasanaeth|bwrdd|awdurdod|(sy|[iao]|mae)[’'][nr])\\b.*");

    private static final int A_LINE = 9;

    private Prose() {}

    /** Paragraphs with an empty line between them. */
    public static List<String> paragraphs(@Nullable String text) {
        if (text == null) return List.of();
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The first sentence, for a list of many. */
    public static String first(@Nullable String text) {
        List<String> paragraphs = paragraphs(text);
        if (paragraphs.isEmpty()) return "";
        var sentence = SENTENCE.matcher(paragraphs.getFirst());
        return sentence.find() ? sentence.group() : paragraphs.getFirst();
    }

    /** The class that sets a title by its length. */
    public static String size(String title) {
        if (title.length() > LONGEST) return "longest";
        return title.length() > LONG ? "long" : "";
    }

    /** {@code cy} where a text is Welsh, so that it is read aloud and broken as such; null where it is as the page is. */
    public static @Nullable String language(@Nullable String text) {
        if (text == null) return null;
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[\\s,.;:!?()“”]+");
        long welsh = Arrays.stream(words).filter(WELSH::contains).count();
        boolean known = words.length < A_LINE
                ? welsh >= 2 || PLAINLY_WELSH.matcher(text).matches()
                : welsh * 6 > words.length;
        return known ? "cy" : null;
    }

    /** A quotation between its marks, once. */
    public static String quoted(String text) {
        String bare = text.strip().replaceFirst("^[\"“‘']", "").replaceFirst("[\"”’']$", "");
        return "“" + bare + "”";
    }
}
