package org.commended.shared.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commended.shared.picture.DaysChart.Line;
import org.commended.shared.picture.DaysChart.Totals;

/**
 * Finds room for the words at the lines of a {@link DaysChart}: today's figures above and below the lines, and where
 * last year ended.
 */
record DayNotes(Totals totals, double top) {

    /** The plot's upper edge, height and lower edge, in pixels. */
    static final double TOP = 20;

    static final double TALL = 250;
    static final double FOOT = TOP + TALL;

    private static final double LINE = 18;
    private static final double ABOVE = 10;
    private static final double BELOW = 22;
    private static final double ROOM = 34;
    private static final double HIGHEST = 12;
    private static final double ASIDE = 1;

    /** How much of the axis a note may cover, so that it is set under the line all the way. */
    private static final int COVERED = 28;

    static double y(double figure, double top) {
        return FOOT - TALL * figure / top;
    }

    List<Note> place() {
        var notes = new ArrayList<>(today());
        totals.lines().filter(this::goesOn).forEach(line -> notes.add(clearOf(notes, end(line))));
        return notes;
    }

    /** The higher line's figure above it, the lower one's below; both above where there is no room below. */
    private List<Note> today() {
        var here = totals.lines()
                .sorted(Comparator.comparingInt((Line line) -> line.at(totals.today()))
                        .reversed())
                .toList();
        var highest = Math.max(HIGHEST, y(totals.mostToday(), top) - ABOVE);
        if (here.size() == 1) {
            return List.of(beside(here.get(0), highest));
        }
        var lower = here.get(1);
        if (FOOT - y(lower.at(totals.today()), top) < ROOM) {
            return List.of(beside(here.get(0), highest - LINE), beside(lower, highest));
        }
        return List.of(beside(here.get(0), highest), beside(lower, under(lower)));
    }

    private boolean goesOn(Line line) {
        return !line.end().isBlank() && line.figures().size() - 1 > totals.today();
    }

    private Note end(Line line) {
        var day = line.figures().size() - 1;
        return new Note(totals.x(day), Math.max(HIGHEST, y(line.at(day), top) - ABOVE), line.end(), "end");
    }

    private double under(Line line) {
        var from = atTheEnd() ? totals.today() - totals.last() * COVERED / 100 : totals.today();
        return Math.min(FOOT - ABOVE, y(line.at(from), top) + BELOW);
    }

    private boolean atTheEnd() {
        return totals.x(totals.today()) > 50;
    }

    private Note beside(Line line, double y) {
        var today = totals.x(totals.today());
        var kind = line == totals.now() ? "strong" : "";
        var hangs = atTheEnd() ? "end" : "";
        return new Note(atTheEnd() ? today - ASIDE : today + ASIDE, y, line.today(), (kind + " " + hangs).strip());
    }

    /** Two notes in one corner stand one above the other. */
    private static Note clearOf(List<Note> notes, Note note) {
        var y = note.y();
        for (var other : notes.reversed()) {
            if (Math.abs(other.y() - y) < LINE) {
                y = other.y() - LINE;
            }
        }
        return new Note(note.x(), y, note.words(), note.kind());
    }
}
