package org.commended.results.domain;

import java.util.List;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.entry.domain.EntryOrganisation;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.entry.domain.PublicFace;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was announced on a shortlist or with a result.
 *
 * @param slug its word in addresses, unique within the category
 */
public record PublishedEntry(
        EntryId id,
        EditionId edition,
        CategoryId category,
        String slug,
        PublicFace face,
        List<EntryOrganisation> organisations) {

    public PublishedEntry {
        organisations = List.copyOf(organisations);
    }

    public String title() {
        return face.title();
    }

    /** The organisations that entered it, alone or as equals. */
    public List<EntryOrganisation> entrants() {
        return organisations.stream().filter(one -> one.role() != Role.PARTNER).toList();
    }

    public List<EntryOrganisation> partners() {
        return organisations.stream().filter(one -> one.role() == Role.PARTNER).toList();
    }

    /** The person put forward, unless the title is that person's name already. */
    public @Nullable Named nomineeBesideTitle() {
        Named nominee = face.nominee();
        return nominee == null || nominee.name().equals(title()) && nominee.role() == null ? null : nominee;
    }

    /** True where the title is the name of the one organisation that entered, which need not be said twice. */
    public boolean isTitledByItsOrganisation() {
        return organisations.size() == 1 && organisations.getFirst().name().equals(title());
    }
}
