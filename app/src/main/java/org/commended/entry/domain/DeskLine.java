package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the organiser's list.
 *
 * @param organisations the lead and those who enter jointly
 * @param when it was sent; for a draft, when it was changed last
 * @param rule the rule that excludes it, where one does
 * @param kept whether it is kept from whoever looks, and only its reference and category stand here
 */
public record DeskLine(
        EntryId id,
        String reference,
        String title,
        CategoryId category,
        List<String> organisations,
        List<String> partners,
        @Nullable String nominee,
        Standing standing,
        boolean unsentChanges,
        Instant when,
        @Nullable String rule,
        boolean kept) {

    public DeskLine {
        organisations = List.copyOf(organisations);
        partners = List.copyOf(partners);
    }

    /** The same with nothing in it that whoever it is kept from would know it by. */
    public DeskLine keptBack() {
        return new DeskLine(id, reference, "", category, List.of(), List.of(), null, standing, false, when, null, true);
    }
}
