package org.commended.correspondence.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Standing;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/**
 * Which entries bring their writers into which segment.
 *
 * @param opened categories whose shortlist everybody can read
 * @param shortlisted the entries on those shortlists
 */
record Parting(Set<CategoryId> opened, Set<EntryId> shortlisted) {

    Parting {
        opened = Set.copyOf(opened);
        shortlisted = Set.copyOf(shortlisted);
    }

    Map<Segment, List<Entry>> part(List<Entry> entries) {
        Map<Segment, List<Entry>> parted = new EnumMap<>(Segment.class);
        for (Entry entry : entries) {
            for (Segment segment : segments(entry)) {
                parted.computeIfAbsent(segment, key -> new ArrayList<>()).add(entry);
            }
        }
        return parted;
    }

    private List<Segment> segments(Entry entry) {
        if (entry.standing() == Standing.DRAFT) return List.of(Segment.DRAFTS);
        if (!entry.standing().isJudged()) return List.of();
        if (!opened.contains(entry.category())) return List.of(Segment.SUBMITTED);
        boolean listed = shortlisted.contains(entry.id());
        return List.of(Segment.SUBMITTED, listed ? Segment.SHORTLISTED : Segment.NOT_SHORTLISTED);
    }
}
