package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Who takes part in an entry, and what each may do. */
public interface Writers {

    /** Somebody's place. */
    record Writer(PersonId person, Right right) {}

    /** In the order in which they were added. */
    List<Writer> listPlaces(EntryId entry);

    default List<PersonId> list(EntryId entry) {
        return listPlaces(entry).stream().map(Writer::person).toList();
    }

    /** What the person may do with the entry; empty for whoever has no place. */
    Optional<Right> findRight(EntryId entry, PersonId person);

    /** Gives a place, also back to somebody who left; false where the person has one, which stays as it is. */
    boolean add(EntryId entry, Writer writer, Instant now);

    /** Gives a place with every right. */
    default boolean add(EntryId entry, PersonId person, Instant now) {
        return add(entry, new Writer(person, Right.SUBMIT), now);
    }

    void change(EntryId entry, Writer writer);

    /** Ends a place. That there was one stays known. */
    void remove(EntryId entry, PersonId person, Instant now);
}
