package org.commended.presentation.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.commended.entry.Anonymity;
import org.commended.finalist.Presenter;
import org.commended.finalist.Presenters;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;

/** Who presents, as a room may know it: nobody is named while the category is judged without names. */
@Component
public class KnownPresenters {

    private final Presenters presenters;
    private final Anonymity anonymity;

    KnownPresenters(Presenters presenters, Anonymity anonymity) {
        this.presenters = presenters;
        this.anonymity = anonymity;
    }

    /** In the order they were named; entries that named nobody are not in it. */
    public Map<EntryId, List<Presenter>> list(Room room, Collection<EntryId> entries) {
        return anonymity.hides(room.category().id()) ? Map.of() : presenters.list(entries);
    }
}
