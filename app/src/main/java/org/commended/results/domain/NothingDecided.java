package org.commended.results.domain;

import org.commended.shared.Refusal;

/** Neither an entry was chosen nor that no award is made. */
public record NothingDecided() implements Refusal {}
