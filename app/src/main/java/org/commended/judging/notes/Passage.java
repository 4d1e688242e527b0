package org.commended.judging.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of an answer, as it is printed: without the white space around it.
 *
 * @param start of its first code point in the answer
 */
public record Passage(String question, int start, String text) {

    /** Stands for the question where an entry has a summary and no answers. */
    public static final String SUMMARY = "(summary)";

    public int end() {
        return start + text.codePointCount(0, text.length());
    }

    /** What the button of a whole paragraph sends. */
    public String all() {
        return question + " " + start + " " + end();
    }

    /** The paragraphs of an answer: its lines, less the empty ones. */
    public static List<Passage> of(String question, String answer) {
        List<Passage> passages = new ArrayList<>();
        int before = 0;
        for (String line : answer.split("\n", -1)) {
            String text = line.strip();
            int inside = line.length() - line.stripLeading().length();
            if (!text.isEmpty()) passages.add(new Passage(question, before + line.codePointCount(0, inside), text));
            before += line.codePointCount(0, line.length()) + 1;
        }
        return List.copyOf(passages);
    }
}
