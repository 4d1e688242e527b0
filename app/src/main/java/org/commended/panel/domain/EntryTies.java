package org.commended.panel.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commended.entry.domain.EntryOrganisation.Role;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * Who has to do with an entry.
 *
 * @param writers who may write it
 * @param sponsor who pays for its category
 * @param headline who pays for the edition as a whole
 */
public record EntryTies(
        EntryId entry,
        Set<PersonId> writers,
        List<Part> organisations,
        Optional<KnownOrganisation> sponsor,
        List<KnownOrganisation> headline) {

    public EntryTies {
        writers = Set.copyOf(writers);
        organisations = List.copyOf(organisations);
        headline = List.copyOf(headline);
    }

    /** An organisation and the part it has in the entry. */
    public record Part(Role role, KnownOrganisation organisation) {}

    List<KnownOrganisation> all() {
        return organisations.stream().map(Part::organisation).toList();
    }

    /** Whose entry it is, partners left out. */
    List<KnownOrganisation> entrants() {
        return organisations.stream()
                .filter(part -> part.role() != Role.PARTNER)
                .map(Part::organisation)
                .toList();
    }

    List<KnownOrganisation> as(Role role) {
        return organisations.stream()
                .filter(part -> part.role() == role)
                .map(Part::organisation)
                .toList();
    }
}
