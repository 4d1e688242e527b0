package org.commended.results.feedback;

import org.commended.entry.AnnouncedCategories;
import org.commended.entry.domain.Entry;
import org.springframework.stereotype.Component;

/** Tells the entries' room which results are out. */
@Component
class OpenCategories implements AnnouncedCategories {

    private final OpenResults open;

    OpenCategories(OpenResults open) {
        this.open = open;
    }

    @Override
    public boolean isAnnounced(Entry entry) {
        return open.list(entry.edition()).containsKey(entry.category());
    }
}
