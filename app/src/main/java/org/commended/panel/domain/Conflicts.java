package org.commended.panel.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.OrganiserId;
import org.commended.shared.PersonId;

/** Everything that was ever found or declared between judges and entries. */
public interface Conflicts {

    /** Writes it; a connection that is known already is written over. */
    void put(Conflict conflict);

    Optional<Conflict> find(UUID id);

    Optional<Conflict> find(EntryId entry, PersonId judge, ConflictKind kind, String about);

    /** All of a category's entries, the latest first. */
    List<Conflict> list(CategoryId category);

    /** All of an edition's entries, the latest first. */
    List<Conflict> list(EditionId edition);

    /** What was ever dismissed of these judges in any edition of an organiser, the latest found first. */
    List<Conflict> listDismissed(OrganiserId organiser, Collection<PersonId> judges);

    List<Conflict> list(Collection<EntryId> entries, Collection<PersonId> judges);
}
