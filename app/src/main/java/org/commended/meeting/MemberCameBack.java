package org.commended.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * A member came back into the room.
 *
 * @param subject the meeting
 */
public record MemberCameBack(
        EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category, EntryId entry, PersonId person)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), "entry", entry.toString(), "person", person.toString());
    }
}
