package org.commended.entry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Later deadlines of single entries. At most one of an entry stands; a newer one takes the place of that before it. */
public interface Extensions {

    /** The one that stands ends with it. */
    void add(Extension extension);

    void takeBack(UUID extension, PersonId by, Instant now);

    /** All of an entry, the newest first. */
    List<Extension> list(EntryId entry);

    /** Until when each of several entries can be written; those that were given no time are left out. */
    Map<EntryId, Instant> listUntil(Collection<EntryId> entries);

    /** Until when the entry can be written, where it was given time. */
    Optional<Instant> findUntil(EntryId entry);
}
