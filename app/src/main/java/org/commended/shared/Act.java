package org.commended.shared;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that matters was done: published as an event inside the transaction that does it, and written to the record
 * there. An act holds ids, numbers and words of the product's own; never a name or a text somebody wrote, so that erasing
 * a person does not break the record.
 */
public interface Act {

    /** The edition whose record it belongs to; null for the record of the installation. */
    @Nullable
    EditionId edition();

    /** Who did it; null when the system did, or somebody not signed in. */
    @Nullable
    PersonId by();

    Instant at();

    /** What it was done to. */
    UUID subject();

    /** Further ids, numbers and words of the product's own. */
    default Map<String, String> about() {
        return Map.of();
    }

    /** What it is called on the record. */
    default String kind() {
        return kind(getClass().getSimpleName());
    }

    /** {@code EntrySubmitted} is written {@code entry-submitted}. */
    static String kind(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
