package org.commended.results.domain;

import org.commended.shared.Refusal;

/** A decided result and the shortlist of its category, both announced, would contradict each other. */
public record ResultLeavesShortlist(String category, String title) implements Refusal {}
