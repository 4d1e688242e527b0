package org.commended.judging.ballot;

import java.util.Map;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Places or points as they were typed.
 *
 * @param seen the number of the ballot's last line on the page they were typed on
 * @param values by entry; blank takes one away, and what is not there leaves it as it is
 * @param move an entry that goes one place up or down after that; null for none
 */
public record Typed(
        int seen, Map<EntryId, String> values, @Nullable Move move) {

    private static final String FIELD = "entry-";

    public Typed {
        values = Map.copyOf(values);
    }

    /** One step in the order; an entry without a place goes to its end. */
    public record Move(EntryId entry, boolean up) {}

    /** The name of the field of an entry. */
    public static String field(EntryId entry) {
        return FIELD + entry;
    }

    public static Optional<EntryId> entry(String field) {
        return field.startsWith(FIELD) ? Optional.of(EntryId.of(field.substring(FIELD.length()))) : Optional.empty();
    }
}
