package org.commended.meeting.domain;

import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An entry on the agenda, with how it stood when the agenda was made.
 *
 * @param talk whether it is worth talking about; the others are taken without, unless somebody asks
 * @param place by the ranking, from 1; 0 without a score
 * @param mean of the judges' totals; null without a reading
 * @param spread between judges; null with fewer than two readings
 * @param adjusted null where the plain means rank
 */
public record AgendaItem(
        EntryId entry,
        boolean talk,
        int place,
        @Nullable Double mean,
        @Nullable Double spread,
        @Nullable Adjusted adjusted) {

    /**
     * @param low the truth lies from here, nine times in ten,
     * @param high to here
     * @param chance that it belongs above the line; null where it is not known for this line
     */
    public record Adjusted(
            double score, double low, double high, @Nullable Double chance) {}

    public AgendaItem talking() {
        return new AgendaItem(entry, true, place, mean, spread, adjusted);
    }

    AgendaItem at(int other) {
        return new AgendaItem(entry, talk, other, mean, spread, adjusted);
    }

    /** Whether the ranking itself puts it above the line. */
    public boolean isAbove(int places) {
        return place > 0 && place <= places;
    }
}
