package org.commended.correspondence.outbox;

/** What a letter says. */
public record Wording(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    /** A line end in a subject would let a name add headers of its own. */
    public Wording {
        subject = shortened(PlainText.line(subject));
    }

    private static String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST_SUBJECT) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                        .strip() + "…";
    }
}
