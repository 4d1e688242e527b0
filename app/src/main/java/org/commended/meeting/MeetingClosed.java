package org.commended.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.commended.shared.Seals;

/**
 * A meeting ended, its minutes were signed off, and what it decided was staged.
 *
 * @param subject the meeting
 * @param minutes SHA-256 of the minutes, 64 small hexadecimal digits
 */
public record MeetingClosed(
        EditionId edition, PersonId by, Instant at, UUID subject, CategoryId category, String minutes) implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("category", category.toString(), Seals.FINGERPRINT, minutes);
    }
}
