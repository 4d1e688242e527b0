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
        @Nullable String rule) {

    public DeskLine {
        organisations = List.copyOf(organisations);
        partners = List.copyOf(partners);
    }
}
