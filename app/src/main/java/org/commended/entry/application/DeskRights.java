package org.commended.entry.application;

import java.util.Set;
import org.commended.entry.KeptEntries;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.NotFound;
import org.commended.shared.Viewer;
import org.springframework.stereotype.Component;

/** An organiser who judges as well neither opens nor changes what is kept from them as a judge. */
@Component
public class DeskRights {

    private final KeptEntries kept;

    DeskRights(KeptEntries kept) {
        this.kept = kept;
    }

    public EntryId open(String id, Viewer viewer) {
        EntryId entry = EntryId.of(id);
        if (kept.isKept(entry, viewer.id())) throw new NotFound();
        return entry;
    }

    /** What of an edition's list is kept from its organiser. */
    public Set<EntryId> listKept(EditionId edition, Viewer viewer) {
        return kept.listKept(edition, viewer.id());
    }
}
