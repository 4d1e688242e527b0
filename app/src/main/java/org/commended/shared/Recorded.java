package org.commended.shared;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on the record, for a module that hands out an extract of it. */
public interface Recorded {

    /** The acts of an edition about a subject or about the category it belongs to, in their order. */
    List<Row> list(EditionId edition, CategoryId category, UUID subject);

    /** One act, without names. */
    record Row(long seq, Instant at, String kind, @Nullable UUID by, UUID subject, Map<String, String> about) {

        public Row {
            about = Map.copyOf(about);
        }
    }
}
