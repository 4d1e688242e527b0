package org.commended.entry.domain;

import java.util.List;
import java.util.Optional;
import org.commended.entry.domain.EntryDetails.Named;
import org.commended.programme.domain.Category;
import org.jspecify.annotations.Nullable;

/**
 * Whose entry it is and what it is called: asked first, and changed like any section.
 *
 * @param organisations the lead first
 * @param nominee the person put forward, in a category for people
 */
public record About(
        String title,
        List<EntryOrganisation> organisations,
        @Nullable Named nominee,
        @Nullable Integer teamSize) {

    public About {
        organisations = List.copyOf(organisations);
    }

    public static About of(Entry entry) {
        return new About(
                entry.title(),
                entry.organisations(),
                entry.details().nominee(),
                entry.details().teamSize());
    }

    public Optional<EntryOrganisation> lead() {
        return organisations.stream()
                .filter(organisation -> organisation.role() == EntryOrganisation.Role.LEAD)
                .findFirst();
    }

    /** A partnership names at least one other organisation before it is sent. */
    public boolean lacksPartners(Category category) {
        return category.details().entrantKind() == Category.EntrantKind.PARTNERSHIP && organisations.size() < 2;
    }

    public Optional<Named> person() {
        return Optional.ofNullable(nominee);
    }
}
