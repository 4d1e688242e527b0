package org.commended.entry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word: a shortest way from one to the other, found by E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", Algorithmica 1 (1986). Texts with more than {@value #MOST} words of difference
 * have nothing to show word by word, and what lies between their common ends is one difference.
 */
public final class Differences {

    /** Words taken out and put in together, up to which a way is looked for; memory and time grow with its square. */
    static final int MOST = 1_000;

    /** A word with the spaces after it, or the ends of lines, or spaces where a line begins. */
    private static final Pattern PIECE = Pattern.compile("\\n+|[^\\s]+[^\\S\\n]*|[^\\S\\n]+");

    private Differences() {}

    /** What becomes of a part of the first text on the way to the second. */
    public enum Kind {
        SAME,
        GONE,
        COME
    }

    public record Part(Kind kind, String text) {}

    /** The parts that stay and go make the first text, those that stay and come the second; what goes is named first. */
    public static List<Part> between(String before, String after) {
        List<String> from = pieces(before);
        List<String> to = pieces(after);
        int head = 0;
        while (head < Math.min(from.size(), to.size()) && from.get(head).equals(to.get(head))) head++;
        int tail = 0;
        while (tail < Math.min(from.size(), to.size()) - head
                && last(from, tail).equals(last(to, tail))) tail++;
        Parts parts = new Parts();
        parts.addAll(Kind.SAME, from.subList(0, head));
        middle(from.subList(head, from.size() - tail), to.subList(head, to.size() - tail), parts);
        parts.addAll(Kind.SAME, from.subList(from.size() - tail, from.size()));
        return parts.end();
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String last(List<String> pieces, int fromTheEnd) {
        return pieces.get(pieces.size() - 1 - fromTheEnd);
    }

    private static void middle(List<String> from, List<String> to, Parts parts) {
        List<Step> way = new WayBetween(from, to).find();
        if (way.isEmpty()) {
            parts.addAll(Kind.GONE, from);
            parts.addAll(Kind.COME, to);
        }
        way.forEach(step -> parts.add(step.kind(), step.piece()));
    }

    record Step(Kind kind, String piece) {}

    /** Puts pieces of one kind together, and within one difference what goes before what comes. */
    private static final class Parts {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();

        void addAll(Kind kind, List<String> pieces) {
            pieces.forEach(piece -> add(kind, piece));
        }

        void add(Kind kind, String piece) {
            switch (kind) {
                case SAME -> {
                    close(Kind.GONE, gone);
                    close(Kind.COME, come);
                    same.append(piece);
                }
                case GONE -> {
                    close(Kind.SAME, same);
                    gone.append(piece);
                }
                case COME -> {
                    close(Kind.SAME, same);
                    come.append(piece);
                }
            }
        }

        List<Part> end() {
            close(Kind.SAME, same);
            close(Kind.GONE, gone);
            close(Kind.COME, come);
            return List.copyOf(parts);
        }

        private void close(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) parts.add(new Part(kind, text.toString()));
            text.setLength(0);
        }
    }
}
