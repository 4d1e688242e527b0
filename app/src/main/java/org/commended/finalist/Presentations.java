package org.commended.finalist;

import org.commended.shared.EditionId;
import org.commended.shared.EntryId;

/** What finalists have to know of their presentation before they send something for it. */
public interface Presentations {

    /** Whether a panel has met the entry, or is meeting it now. */
    boolean hasBegun(EditionId edition, EntryId entry);
}
