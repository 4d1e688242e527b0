package org.commended.judging;

import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Who reads which entry as a judge, for rooms that keep something of it apart. */
public interface EntryReaders {

    /** Whether the person has the entry before them now: on the panel, terms accepted, a stage open, not kept from them. */
    boolean mayRead(PersonId judge, EntryId entry);
}
