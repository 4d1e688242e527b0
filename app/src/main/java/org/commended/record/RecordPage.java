package org.commended.record;

import java.time.Instant;
import java.util.List;
import org.commended.programme.Programmes;
import org.commended.shared.web.Brand;
import org.commended.shared.web.Page;

/**
 * One page of an edition's record, newest first.
 *
 * @param total how many acts there are
 * @param from the place of the first one shown, from 1
 */
public record RecordPage(Programmes.Whole whole, List<Line> lines, long total, int from) implements Page {

    static final int LINES = 50;

    public RecordPage {
        lines = List.copyOf(lines);
    }

    /**
     * An act in short.
     *
     * @param who the name the person has today; empty when nobody signed in did it
     * @param about further words and numbers, as they stand on the record
     */
    public record Line(long seq, Instant at, String kind, String who, String about, String hash) {}

    @Override
    public Brand brand() {
        return whole.organiser().brand();
    }

    public boolean hasOlder() {
        return from - 1 + lines.size() < total;
    }

    public boolean hasNewer() {
        return from > 1;
    }
}
