package org.commended.entry.domain;

import java.time.Instant;
import org.commended.shared.PersonId;

/**
 * An organiser's word on whether an entry may be judged.
 *
 * @param rule the rule it was held against, in the organiser's words
 * @param reason why; empty where an eligible entry needs none
 */
public record Screening(Verdict verdict, String rule, String reason, PersonId by, Instant at) {

    public enum Verdict {
        ELIGIBLE,
        RULED_OUT
    }
}
