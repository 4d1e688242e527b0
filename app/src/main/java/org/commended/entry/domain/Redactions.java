package org.commended.entry.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.commended.shared.EntryId;

/** The redactions of entries: all are kept, the last one counts. */
public interface Redactions {

    Optional<Redaction> find(EntryId entry);

    /** The last of each of several entries, in one query; those without one are not in it. */
    Map<EntryId, Redaction> list(Collection<EntryId> entries);

    void add(Redaction redaction);
}
