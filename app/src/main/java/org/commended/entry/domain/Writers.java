package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Who may open and write an entry. */
public interface Writers {

    /** In the order in which they were added. */
    List<PersonId> list(EntryId entry);

    /** False where the person writes it already. */
    boolean add(EntryId entry, PersonId person, Instant now);
}
