package org.commended.results.domain;

import java.time.Instant;

/**
 * A decision with the instant from which the public reads it. Only {@link SealedResults#announce} makes one, and
 * {@link #imported} for what another system had announced before.
 */
public final class PublishedDecision {

    private final DecisionId decision;
    private final Instant opensAt;

    PublishedDecision(DecisionId decision, Instant opensAt) {
        this.decision = decision;
        this.opensAt = opensAt;
    }

    /** Announced elsewhere before it came here; no seal is claimed for it. */
    public static PublishedDecision imported(DecisionId decision, Instant now) {
        return new PublishedDecision(decision, now);
    }

    public DecisionId decision() {
        return decision;
    }

    public Instant opensAt() {
        return opensAt;
    }
}
