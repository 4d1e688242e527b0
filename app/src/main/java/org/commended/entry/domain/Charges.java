package org.commended.entry.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Who sees to which section of an entry. */
public interface Charges {

    /** By the first question of the section; nobody who left or may no longer write. */
    Map<String, PersonId> list(EntryId entry);

    /** @param person empty where nobody is to see to it any more */
    void give(EntryId entry, String section, Optional<PersonId> person, Given given);

    /** By whom and when. */
    record Given(PersonId by, Instant at) {}
}
