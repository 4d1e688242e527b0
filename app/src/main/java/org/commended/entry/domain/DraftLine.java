package org.commended.entry.domain;

import java.util.List;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * A draft in the organiser's list.
 *
 * @param writers in the order in which they were added
 */
public record DraftLine(DraftProgress progress, String title, List<String> organisations, List<PersonId> writers) {

    public DraftLine {
        organisations = List.copyOf(organisations);
        writers = List.copyOf(writers);
    }

    public EntryId id() {
        return progress.id();
    }
}
