package org.commended.entry;

import java.time.Instant;
import java.util.Optional;
import org.commended.entry.domain.Entry;
import org.commended.shared.CategoryId;

/** What panels said at their meetings of where an entry belongs. Answered by whoever keeps the minutes. */
public interface MovesProposedAtMeetings {

    /** The last word of the panel of the category in which the entry stands; empty before its meeting has closed. */
    Optional<Proposed> find(Entry entry);

    /** @param reason in the panel's words, for organisers to read */
    record Proposed(CategoryId to, String reason, Instant at) {}
}
