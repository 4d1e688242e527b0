package org.commended.results.domain;

import java.time.Instant;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;

/** A decision that one person has locked. It waits for a second, who must be somebody else. */
public record OnceSigned(StagedDecision staged, SealedBytes bytes, Signature first) implements Decision {

    public Outcome<SealedResults> sign(PersonId by, Instant now) {
        if (by.equals(first.by())) return Outcome.refused(new NeedsSecondPerson());
        return Outcome.done(new SealedResults(staged, bytes, first, new Signature(by, now)));
    }
}
