package org.commended.results;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.Act;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An announcement was taken back before its instant came. */
public record AnnouncementCancelled(
        EditionId edition, @Nullable PersonId by, Instant at, UUID subject) implements Act {}
