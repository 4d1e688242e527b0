package org.commended.results.domain;

import org.commended.shared.Refusal;

/**
 * No entry was chosen, nor, where that can be said, that no award is made.
 *
 * @param kind the word of what is decided
 */
public record NothingDecided(String kind) implements Refusal {}
