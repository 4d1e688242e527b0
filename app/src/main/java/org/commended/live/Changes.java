package org.commended.live;

import java.util.Collection;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/** Tells open screens, on every node, that something changed, once the transaction has ended. */
public interface Changes {

    /**
     * @param subject what changed: a meeting, a timetable
     * @param about entries it is about: who one of them is kept from is not told; none for what everybody is told
     */
    void tell(UUID subject, CategoryId category, Collection<EntryId> about);
}
