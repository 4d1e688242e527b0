package org.commended.entry.importing;

import java.time.Instant;
import java.util.Locale;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.Entry.Origin;
import org.commended.entry.domain.Submissions;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes entries over from a file. They count as sent, and what the file says of them is what the public may see. */
@Component
public class ImportingEntries {

    private static final int REFERENCE_LETTERS = 10;

    private final ImportedRows rows;
    private final Submissions submissions;

    ImportingEntries(ImportedRows rows, Submissions submissions) {
        this.rows = rows;
        this.submissions = submissions;
    }

    /** Adds an entry that is not here yet. Part of the importer's own transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public EntryId add(EditionId edition, ImportedEntry imported, Instant now) {
        EntryId id = EntryId.next();
        String reference = reference(id);
        rows.add(new ImportedRows.NewEntry(id, edition, reference), imported, now);
        submissions.keepImported(imported.freeze(id, reference, now));
        return id;
    }

    /**
     * Brings an entry that was imported before up to date.
     *
     * @throws IllegalArgumentException for an entry that was written here, which belongs to those who wrote it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Entry entry, ImportedEntry imported, Instant now) {
        if (entry.origin() != Origin.IMPORTED) throw new IllegalArgumentException("Not imported: " + entry.reference());
        rows.update(entry.id(), imported, now);
        submissions.keepImported(imported.freeze(entry.id(), entry.reference(), now));
    }

    /** What people quote of an entry that no series of the house has a number for. */
    private static String reference(EntryId id) {
        String letters = id.value().toString().replace("-", "").substring(0, REFERENCE_LETTERS);
        return "I-" + letters.toUpperCase(Locale.ROOT);
    }
}
