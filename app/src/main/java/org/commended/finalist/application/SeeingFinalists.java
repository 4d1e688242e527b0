package org.commended.finalist.application;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commended.entry.Entries;
import org.commended.entry.KeptEntries;
import org.commended.entry.domain.Entry;
import org.commended.finalist.Finalists;
import org.commended.finalist.Finalists.Told;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * What an organiser sees of finalists. Nothing of an entry that is kept from them; and where one of a category is, nothing of
 * its shortlist before everybody can read it.
 */
@Component
public class SeeingFinalists {

    private final Finalists finalists;
    private final KeptEntries kept;
    private final Entries entries;

    SeeingFinalists(Finalists finalists, KeptEntries kept, Entries entries) {
        this.finalists = finalists;
        this.kept = kept;
        this.entries = entries;
    }

    public Map<EntryId, Told> list(EditionId edition, Viewer viewer) {
        return without(finalists.listTold(edition), kept.listKept(edition, viewer.id()));
    }

    Map<EntryId, Told> without(Map<EntryId, Told> told, Set<EntryId> keptBack) {
        Set<CategoryId> closed = categories(keptBack);
        Map<EntryId, Told> seen = new LinkedHashMap<>(told);
        seen.entrySet()
                .removeIf(one -> keptBack.contains(one.getKey())
                        || !one.getValue().announced()
                                && closed.contains(one.getValue().category()));
        return seen;
    }

    /** Categories of which an entry is kept from the viewer. */
    Set<CategoryId> listClosed(EditionId edition, Viewer viewer) {
        return categories(kept.listKept(edition, viewer.id()));
    }

    private Set<CategoryId> categories(Set<EntryId> keptBack) {
        if (keptBack.isEmpty()) return Set.of();
        return entries.list(keptBack).stream().map(Entry::category).collect(toSet());
    }
}
