package org.commended.judging.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one judge marked in one entry; no two of them touch. In the order of the text within a question. */
public record Highlights(List<Highlight> list) {

    public Highlights {
        list = list.stream()
                .sorted(Comparator.comparing(Highlight::question).thenComparing(Highlight::start))
                .toList();
    }

    /** A stretch of a paragraph, marked or not. */
    public record Piece(String text, @Nullable UUID highlight) {}

    /** With one more; those it touches become one with it. */
    public Highlights with(Highlight more) {
        Highlight whole = more;
        List<Highlight> apart = new ArrayList<>();
        for (Highlight one : list) {
            if (one.touches(whole)) whole = whole.and(one);
            else apart.add(one);
        }
        apart.add(whole);
        return new Highlights(apart);
    }

    /** A paragraph cut where marks begin and end; the pieces one after another are its text. */
    public List<Piece> pieces(Passage passage) {
        List<Piece> pieces = new ArrayList<>();
        int at = passage.start();
        for (Highlight one : list) {
            if (!one.question().equals(passage.question()) || one.end() <= at || one.start() >= passage.end()) continue;
            int from = Math.max(one.start(), at);
            int to = Math.min(one.end(), passage.end());
            if (from > at) pieces.add(new Piece(cut(passage, at, from), null));
            pieces.add(new Piece(cut(passage, from, to), one.id()));
            at = to;
        }
        if (at < passage.end()) pieces.add(new Piece(cut(passage, at, passage.end()), null));
        return pieces;
    }

    /** The words of a highlight as they stand in the text of its answer. */
    public static String words(Highlight highlight, String answer) {
        return cut(new Passage(highlight.question(), 0, answer), highlight.start(), highlight.end())
                .strip();
    }

    private static String cut(Passage passage, int from, int to) {
        String text = passage.text();
        int begin = text.offsetByCodePoints(0, from - passage.start());
        return text.substring(begin, text.offsetByCodePoints(begin, to - from));
    }
}
