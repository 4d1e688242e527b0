package org.commended.exchange.season;

import java.util.regex.Pattern;

/** How a text may have to be written. The public schema repeats these patterns; a test compares them. */
enum Form {
    SLUG("[a-z0-9]([a-z0-9-]*[a-z0-9])?", 100, Expected.SLUG),
    COLOUR("#[0-9A-Fa-f]{6}", 7, Expected.COLOUR),
    EMAIL("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+", 254, Expected.EMAIL),
    /** With or without its scheme, as people print it; no other scheme than the web's, so that no link can run a script. */
    WEB_ADDRESS(
            "([Hh][Tt][Tt][Pp][Ss]?://)?[^\\s/?#@:\"<>\\\\.]+(\\.[^\\s/?#@:\"<>\\\\.]+)+(:[0-9]{1,5})?([/?#][^\\s\"<>\\\\]*)?",
            2_000,
            Expected.WEB_ADDRESS),
    /** A path beside the season file, which never leads out of its folder. */
    FILE("(?!(.*/)?\\.\\.?(/|$))[^/\\\\:\\u0000-\\u001f]+(/[^/\\\\:\\u0000-\\u001f]+)*", 500, Expected.FILE) {
        @Override
        boolean fits(String text) {
            return super.fits(text) || WEB_ADDRESS.fits(text);
        }
    };

    private final Pattern pattern;
    private final int longest;
    private final String expected;

    Form(String pattern, int longest, String expected) {
        this.pattern = Pattern.compile(pattern);
        this.longest = longest;
        this.expected = expected;
    }

    /** Whether the text is written so. The length is asked first, as it bounds the work of the pattern. */
    boolean fits(String text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    String pattern() {
        return pattern.pattern();
    }

    int longest() {
        return longest;
    }

    String expected() {
        return expected;
    }

    /** Whether the text is whole: no NUL, which the database refuses, and no half of a character. */
    static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
