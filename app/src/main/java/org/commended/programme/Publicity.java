package org.commended.programme;

import java.util.Collection;
import java.util.Map;
import org.commended.shared.EditionId;

/** How far the outcome of an edition is public; told by the module that announces it, as nothing here can know. */
public interface Publicity {

    /** The furthest thing that was announced. */
    enum Told {
        SHORTLIST,
        WINNERS
    }

    /** Of each edition of which anything is announced; one query. */
    Map<EditionId, Told> told(Collection<EditionId> editions);
}
