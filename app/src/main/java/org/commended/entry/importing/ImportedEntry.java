package org.commended.entry.importing;

import java.util.List;
import org.commended.entry.domain.Entry;
import org.commended.entry.domain.EntryDetails;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.shared.CategoryId;

/**
 * An entry as a file has it.
 *
 * @param slug its id in the file, unique within the category
 * @param organisations in the order they are printed, with their bodies where the names are known for sure
 */
public record ImportedEntry(
        CategoryId category, String slug, String title, EntryDetails details, List<EntryOrganisation> organisations) {

    public ImportedEntry {
        organisations = List.copyOf(organisations);
    }

    /** Whether the entry says the same already. */
    public boolean isAlready(Entry entry) {
        return title.equals(entry.title())
                && details.equals(entry.details())
                && organisations.equals(entry.organisations());
    }
}
