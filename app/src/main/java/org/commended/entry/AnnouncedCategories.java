package org.commended.entry;

import org.commended.entry.domain.Entry;

/** Whether the result an entry is in is out. Answered where results are known. */
public interface AnnouncedCategories {

    boolean isAnnounced(Entry entry);
}
