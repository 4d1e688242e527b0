package org.commended.entry.domain;

import java.util.List;
import org.commended.shared.EntryId;

/** What organisers decided about entries, and what they put right in them. */
public interface Screenings {

    void add(EntryId entry, Screening screening);

    /** Newest first; the first one counts. */
    List<Screening> list(EntryId entry);

    void add(EntryId entry, Correction correction);

    /** Newest first. */
    List<Correction> listCorrections(EntryId entry);
}
