package org.commended.results.domain;

import org.commended.shared.Refusal;

/** The second signature must be somebody else's. */
public record NeedsSecondPerson() implements Refusal {}
