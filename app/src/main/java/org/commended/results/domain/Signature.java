package org.commended.results.domain;

import java.time.Instant;
import org.commended.shared.PersonId;

/** Who locked a decision, and when. */
public record Signature(PersonId by, Instant at) {}
