package org.commended.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Compares what a file says with what stands on a page, and keeps every difference. */
final class RealDifferences {

    private final List<String> found = new ArrayList<>();

    List<String> list() {
        return List.copyOf(found);
    }

    /** Two texts, or two lists of them, with no heed to how their white space is broken. */
    void equal(String where, List<String> shown, List<String> filed) {
        List<String> expected = filed.stream().map(RealDifferences::plain).toList();
        List<String> actual = shown.stream().map(RealDifferences::plain).toList();
        if (!actual.equals(expected)) found.add(where + ": shows " + actual + ", the file says " + expected);
    }

    void equal(String where, String shown, String filed) {
        equal(where, List.of(shown), List.of(filed));
    }

    void equal(String where, long shown, long filed) {
        equal(where, String.valueOf(shown), String.valueOf(filed));
    }

    /** A text, where there is one, stands there. */
    void stands(String where, Element at, @Nullable String filed) {
        if (filed != null && !plain(at.text()).contains(plain(filed))) found.add(where + ": does not show " + filed);
    }

    /** A text, where there is one, stands there and stands there once. */
    void standsOnce(String where, Element at, @Nullable String filed) {
        if (filed == null) return;
        int times = plain(at.text()).split(java.util.regex.Pattern.quote(plain(filed)), -1).length - 1;
        if (times != 1) found.add(where + ": shows " + times + " times " + filed);
    }

    /** As HTML shows a text: any white space is one space, what has no width is not there. */
    static String plain(String text) {
        return text.replaceAll("[\u200b\u00ad]", "")
                .replaceAll("[ \\t\\n\\f\\r\\u00a0]+", " ")
                .strip();
    }

    static List<String> paragraphs(@Nullable String text) {
        if (text == null) return List.of();
        return java.util.Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
