package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** What writers say to one another; no part of the entry. */
public interface Comments {

    /** All of an entry, the oldest first. */
    List<Comment> list(EntryId entry);

    /** An answer opens its thread again. */
    void add(EntryId entry, Comment comment);

    /** False where there is no such thread in the entry, or it is settled. */
    boolean resolve(EntryId entry, UUID thread, PersonId by, Instant now);
}
