package org.commended.results.domain;

import org.commended.shared.Refusal;

/**
 * Names are hidden, and some entries have no words without names yet: no judge has seen them, and a decision would pass them
 * over in silence.
 */
public record EntriesNotGoneThrough(int entries) implements Refusal {}
