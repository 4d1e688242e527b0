package org.commended.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * A meeting was called off.
 *
 * @param subject the meeting
 */
public record MeetingCancelled(EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString());
    }
}
