package org.commended.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;

/**
 * The day, the hour, the place or the quorum of a meeting changed.
 *
 * @param subject the meeting
 * @param elsewhere whether calendars have to be told
 */
public record MeetingChanged(
        EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category, boolean elsewhere)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "calendar", String.valueOf(elsewhere));
    }
}
