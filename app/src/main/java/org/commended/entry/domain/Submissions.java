package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** The frozen copies of entries: kept to the byte, the last one counts. */
public interface Submissions {

    /** Freezes a copy. */
    SubmittedEntry keep(Frozen copy, Kept kept);

    /** Keeps what a file said of an entry, so that it can be judged; nobody sent it. */
    SubmittedEntry keepImported(Frozen copy);

    Optional<SubmittedEntry> find(EntryId entry);

    /** The frozen text of the copy that counts, to the byte. */
    Optional<String> findText(EntryId entry);

    /** Everything that was ever received of an entry, newest first. */
    List<Kept> list(EntryId entry);

    /**
     * How a copy came to be kept.
     *
     * @param correction whether an organiser put something right in it
     */
    record Kept(PersonId by, boolean correction, Instant at) {}
}
