package org.commended.exchange.season;

/**
 * One thing that is wrong with a file, or in a lenient reading was left out of it.
 *
 * @param path where: {@code $.categories[3].entries[0].result}, or {@code line 3, column 14} where the file is no JSON
 * @param value what stands there, as JSON and at most 80 characters; empty where something is missing
 * @param expected what was expected instead, in plain English, to follow the word "expected"
 */
public record Problem(String path, String value, String expected) {

    /** A problem with a text that stands in the file. */
    public static Problem of(String path, String text, String expected) {
        return new Problem(path, Shown.text(text), expected);
    }
}
