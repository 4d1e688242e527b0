package org.commended.results.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EditionId;

/** Opens decisions to the public at one instant. */
public record Announcement(UUID id, EditionId edition, boolean imported, Instant opensAt) {

    public boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }
}
