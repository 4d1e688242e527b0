package org.commended.results.domain;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Picture;
import org.jspecify.annotations.Nullable;

/**
 * An entry's place in an announced decision: that it was shortlisted, or what it won.
 *
 * @param level id of the award level; null on a shortlist
 * @param honour what the panel and the entrants say of it
 */
public record PublishedLine(
        PublishedEntry entry, DecisionKind kind, @Nullable String level, Honour honour, Instant openedAt) {

    /** The pictures of the night, or else those the entrants sent. */
    public List<Picture> pictures() {
        return honour.pictures().isEmpty() ? entry.face().pictures() : honour.pictures();
    }
}
