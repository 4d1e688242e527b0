package org.commended.correspondence.outbox;

import java.util.stream.Collectors;

/** Text that people gave us, made fit to stand in a letter of ours. */
public final class PlainText {

    /** Line and paragraph separators and controls end a header; marks of direction let a line read other than it is. */
    private static final String BREAKS_LINES = "[\\s\\p{Z}\\p{Cc}]+";

    private static final String MISLEADS = "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]";
    private static final String UNSEEN_SPACE = "\u200b";

    private PlainText() {}

    /** One line of it, that reads as it is. */
    public static String line(String text) {
        return text.replaceAll(BREAKS_LINES, " ").replaceAll(MISLEADS, "").strip();
    }

    /**
     * The same for a name or a title, with an unseen space where a mail program would make a link of it: a title must not
     * turn our letter into somebody's bait.
     */
    public static String quoted(String text) {
        return withoutLinks(line(text));
    }

    /** Several lines, each marked as somebody else's words. */
    public static String quotedLines(String text) {
        return text.strip().lines().map(line -> ("> " + quoted(line)).strip()).collect(Collectors.joining("\n"));
    }

    private static String withoutLinks(String line) {
        return line.replaceAll("(?<=:)(?=//)", UNSEEN_SPACE)
                .replaceAll("(?<=[\\p{L}\\p{N}-]\\.)(?=\\p{L})", UNSEEN_SPACE)
                .replaceAll("(?<=@)(?=\\S)", UNSEEN_SPACE);
    }
}
