package org.commended.results;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Results or shortlists become public at an instant, now or ahead.
 *
 * @param subject the announcement
 * @param decisions how many decisions it covers
 */
public record AnnouncementMade(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject, Instant opensAt, int decisions)
        implements Act {

    @Override
    public Map<String, String> about() {
        return Map.of("opens", opensAt.toString(), "decisions", Integer.toString(decisions));
    }
}
