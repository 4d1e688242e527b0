package org.commended.results.domain;

import org.commended.shared.Refusal;

/**
 * A text of a decision is longer than anybody reads.
 *
 * @param most how many letters it may have
 */
public record WordsTooLong(String field, int most) implements Refusal {}
