package org.commended.engine.calibration;

import java.util.List;
import java.util.stream.IntStream;

/** The names of a table's rows as small numbers. */
record Codes(Coding entries, Coding judges, Coding criteria, Coding groups) {

    static Codes of(List<Mark> marks) {
        return new Codes(
                Coding.of(marks, Mark::entry),
                Coding.of(marks, Mark::judge),
                Coding.of(marks, Mark::criterion),
                Coding.of(marks, Mark::group));
    }

    /** All rows by entry, then judge, then criterion, then as they came. */
    int[] sorted() {
        int[] rows = IntStream.range(0, entries.codes().length).toArray();
        return entries.sort(judges.sort(criteria.sort(rows)));
    }

    /** Whether two rows are of one judge's sheet for one entry. */
    boolean isOneSheet(int row, int other) {
        return entries.codes()[row] == entries.codes()[other] && judges.codes()[row] == judges.codes()[other];
    }

    /** Whether two rows are of one criterion on one sheet. */
    boolean isOneMark(int row, int other) {
        return isOneSheet(row, other) && criteria.codes()[row] == criteria.codes()[other];
    }
}
