package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands, drafts included.
 *
 * @param slug its word in public addresses, unique within the category
 * @param reference what people quote in letters and on the telephone, such as {@code HA27-0042}
 * @param organisations whose it is, in the order they are printed; may be empty
 * @param startedBy null for an entry that was imported
 * @param submittedAt when the copy that counts was received; null while it is a draft
 */
public record Entry(
        EntryId id,
        EditionId edition,
        CategoryId category,
        String slug,
        String reference,
        String title,
        EntryDetails details,
        List<EntryOrganisation> organisations,
        Standing standing,
        Origin origin,
        @Nullable PersonId startedBy,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        int version) {

    public Entry {
        organisations = List.copyOf(organisations);
    }

    /** How it came here. */
    public enum Origin {
        WRITTEN,
        IMPORTED
    }

    /** The same entry described anew. */
    public Entry described(About about, String newSlug, Instant now) {
        return new Entry(
                id,
                edition,
                category,
                newSlug,
                reference,
                about.title(),
                details.about(about),
                about.organisations(),
                standing,
                origin,
                startedBy,
                startedAt,
                now,
                submittedAt,
                version);
    }

    /** The same entry, called and owned as the copy says that counts. */
    public Entry sent(String sentTitle, List<EntryOrganisation> sentBy) {
        return new Entry(
                id,
                edition,
                category,
                slug,
                reference,
                sentTitle,
                details,
                sentBy,
                standing,
                origin,
                startedBy,
                startedAt,
                changedAt,
                submittedAt,
                version);
    }

    public Entry retitled(String newTitle, Instant now) {
        var about = new About(newTitle, organisations, details.nominee(), details.teamSize());
        return described(about, slug, now);
    }

    /** Whether it changed after the copy that counts was sent. */
    public boolean hasUnsentChanges() {
        return submittedAt != null && changedAt.isAfter(submittedAt);
    }
}
