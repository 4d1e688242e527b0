package org.commended.correspondence.segment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commended.judging.Progress.JudgeProgress;
import org.commended.programme.Programmes;
import org.commended.shared.EditionId;
import org.springframework.stereotype.Component;

/** People of whom something is awaited until an end, each with what is left; nothing is kept back from the letters themselves. */
@Component
public class Awaited {

    private final Segments segments;

    Awaited(Segments segments) {
        this.segments = segments;
    }

    /** Who has an entry that was not sent yet. */
    public List<Recipient> drafts(Programmes.Whole whole, Instant now) {
        return segments.list(whole, Set.of(), now).getOrDefault(Segment.DRAFTS, List.of());
    }

    /** Every judge at an open stage, with when that ends. */
    public List<JudgeProgress> judges(EditionId edition, Instant now) {
        return segments.listJudges(edition, now);
    }

    /** Judges who have scores left to give where that is asked. */
    public List<Recipient> judges(Programmes.Whole whole, Predicate<JudgeProgress> where, Instant now) {
        return segments.judgesBehind(whole, where, now);
    }
}
