package org.commended.entry;

import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** What is kept from people because of a connection. Answered where connections are known, asked wherever an entry is opened. */
public interface KeptEntries {

    boolean isKept(EntryId entry, PersonId from);
}
