package org.commended.panel.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Everything that was ever found or declared between judges and entries. */
public interface Conflicts {

    /** Writes it; a connection that is known already is written over. */
    void put(Conflict conflict);

    Optional<Conflict> find(UUID id);

    Optional<Conflict> find(EntryId entry, PersonId judge, ConflictKind kind, String about);

    /** All of a category's entries, the latest first. */
    List<Conflict> list(CategoryId category);

    List<Conflict> list(Collection<EntryId> entries, Collection<PersonId> judges);
}
