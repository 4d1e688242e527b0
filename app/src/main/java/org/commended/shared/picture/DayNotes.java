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
        var notes = new ArrayList<Note>();
        totals.lines().filter(this::goesOn).forEach(line -> notes.add(end(line)));
        var here = totals.lines()
                .sorted(Comparator.comparingInt((Line line) -> line.at(totals.today()))
                        .reversed())
                .toList();
        var highest = Math.max(HIGHEST, y(totals.mostToday(), top) - ABOVE);
        if (here.size() == 2 && FOOT - y(here.get(1).at(totals.today()), top) < ROOM) {
            add(notes, here.get(0), highest - LINE);
            add(notes, here.get(1), highest);
            return notes;
        }
        add(notes, here.get(0), highest);
        here.stream().skip(1).forEach(line -> add(notes, line, under(line)));
        return notes;
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

    /** Two notes in one corner stand one under the other. */
    private void add(List<Note> notes, Line line, double wanted) {
        var y = wanted;
        for (var other : notes) {
            if (Math.abs(other.y() - y) < LINE) {
                y = other.y() + LINE;
            }
        }
        var today = totals.x(totals.today());
        var kind = line == totals.now() ? "strong" : "";
        var hangs = atTheEnd() ? "end" : "";
        notes.add(new Note(atTheEnd() ? today - ASIDE : today + ASIDE, y, line.today(), (kind + " " + hangs).strip()));
    }
}
