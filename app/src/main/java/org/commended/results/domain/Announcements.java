package org.commended.results.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What was announced, or will open by itself. It takes published decisions only, which only a seal or an import makes. */
public interface Announcements {

    void add(Announcement announcement, List<PublishedDecision> decisions, @Nullable PersonId by, Instant now);

    Optional<Announcement> find(UUID id);

    Optional<Announcement> findCovering(DecisionId decision);

    /** Takes it back unless its instant has come by the database's clock, by which the public pages open; says whether. */
    boolean removeUnopened(Announcement announcement);
}
