package org.commended.results.domain;

import java.time.Instant;

/**
 * A decision that two people have locked: nothing in it can change without leaving a trace. The only thing that can be
 * announced.
 */
public record SealedResults(StagedDecision staged, SealedBytes bytes, Signature first, Signature second)
        implements Decision {

    public SealedResults {
        if (first.by().equals(second.by())) throw new IllegalArgumentException("Sealed twice by one person");
    }

    /** Made public from {@code opensAt} on: the one way there, but for an import of what was public already. */
    public PublishedDecision announce(Instant opensAt) {
        return new PublishedDecision(staged.id(), opensAt);
    }
}
