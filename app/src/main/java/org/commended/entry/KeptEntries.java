package org.commended.entry;

import java.util.Collection;
import java.util.Set;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** What is kept from people because of a connection. Answered where connections are known, asked wherever an entry is shown. */
public interface KeptEntries {

    boolean isKept(EntryId entry, PersonId from);

    /** Those of the given entries that are, of whatever edition. */
    Set<EntryId> listKept(Collection<EntryId> entries, PersonId from);

    /** All entries of an edition that are. */
    Set<EntryId> listKept(EditionId edition, PersonId from);
}
