package org.commended.correspondence.reminding;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.commended.correspondence.segment.Segment;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Who of an edition is reminded by itself, and when.
 *
 * @param days how many days before the end, each a choice of {@link #CHOICES}
 * @param since when it was chosen; a day that had passed by then is let pass
 */
public record ReminderPlan(EditionId edition, Segment segment, List<Integer> days, Instant since) {

    public static final List<Integer> CHOICES = List.of(14, 7, 3, 1);

    /** Who can be reminded: those of whom something is awaited until an end. */
    public static final List<Segment> SEGMENTS = List.of(Segment.DRAFTS, Segment.JUDGES_BEHIND);

    public ReminderPlan {
        days = days.stream().filter(CHOICES::contains).distinct().toList();
    }

    /** The days before this end whose moment has come; none once it is over, or where none is set. */
    SortedSet<Integer> due(@Nullable Instant end, Instant now) {
        if (end == null || !now.isBefore(end)) return new TreeSet<>();
        return days.stream()
                .filter(day -> isDue(end.minus(Duration.ofDays(day)), now))
                .collect(toCollection(TreeSet::new));
    }

    private boolean isDue(Instant moment, Instant now) {
        return !moment.isBefore(since) && !now.isBefore(moment);
    }

    /** Whether it says the same as other days would. */
    boolean isOn(Collection<Integer> others) {
        return new TreeSet<>(days).equals(new TreeSet<>(others));
    }
}
