package org.commended.results.domain;

import java.time.Instant;
import org.commended.shared.CategoryId;

/**
 * A category's shortlist or result whose announcement has opened, as the public reads it.
 *
 * @param reasons why no award was made; empty in every other case
 * @param openedAt since when everybody can read it
 */
public record AnnouncedDecision(
        DecisionId id,
        CategoryId category,
        DecisionKind kind,
        Origin origin,
        boolean noAward,
        String reasons,
        Instant openedAt) {

    /** Decided and locked here, or brought in from elsewhere; no lock is claimed for the latter. */
    public enum Origin {
        DECIDED,
        IMPORTED
    }
}
