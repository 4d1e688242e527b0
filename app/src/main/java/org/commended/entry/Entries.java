package org.commended.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.SubmittedEntry;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;

/** Entries as other modules look them up. */
public interface Entries {

    Entry get(EntryId id);

    Optional<Entry> find(CategoryId category, String slug);

    List<Entry> list(Collection<EntryId> ids);

    /** All entries of an edition, drafts and withdrawn ones too, by category and title. */
    List<Entry> list(EditionId edition);

    /** What judges of a category read: sent in, neither ruled out nor withdrawn; by title. */
    List<Entry> listJudged(CategoryId category);

    /** The copy that counts. */
    SubmittedEntry getSubmitted(EntryId id);
}
