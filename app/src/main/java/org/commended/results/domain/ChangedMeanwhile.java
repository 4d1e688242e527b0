package org.commended.results.domain;

import org.commended.shared.Refusal;

/** Somebody else changed the decision after this page was opened. */
public record ChangedMeanwhile() implements Refusal {}
