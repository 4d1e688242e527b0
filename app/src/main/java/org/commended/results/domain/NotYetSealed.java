package org.commended.results.domain;

import org.commended.shared.Refusal;

/** A category that is not locked by two people cannot be announced. */
public record NotYetSealed(String category) implements Refusal {}
