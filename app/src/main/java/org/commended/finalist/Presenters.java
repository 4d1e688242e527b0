package org.commended.finalist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.commended.shared.EntryId;

/** Who presents, as entrants named them. */
public interface Presenters {

    /** In the order they were named; entries that named nobody are not in it. */
    Map<EntryId, List<Presenter>> list(Collection<EntryId> entries);
}
