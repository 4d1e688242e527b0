package org.commended.presentation.domain;

import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;

/** What was shown of entries. */
public interface Exhibits {

    /** In the order they came. */
    List<Exhibit> list(UUID stage, EntryId entry);

    void add(Exhibit exhibit);

    void remove(UUID exhibit);
}
