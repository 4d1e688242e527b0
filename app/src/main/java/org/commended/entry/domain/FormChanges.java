package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commended.entry.domain.LookAgain.Change;
import org.commended.programme.domain.FormChange;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** What changed in forms while there were entries, and who has looked at it. */
public interface FormChanges {

    /** Notes changes of a category that has entries; of any other there is nobody to tell. */
    void add(CategoryId category, List<FormChange> changes, Instant now);

    /** The changes of a category since a time, the oldest first. */
    List<Change> list(CategoryId category, Instant since);

    /** Up to which change each question of an entry was looked at. */
    Map<String, Long> listSeen(EntryId entry);

    /** Notes that somebody of an entry looked at a question, up to a change. */
    void see(EntryId entry, String question, long seq, Seen seen);

    record Seen(PersonId by, Instant at) {}
}
