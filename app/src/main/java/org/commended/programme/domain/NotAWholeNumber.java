package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A number is asked for, and something else was typed. */
public record NotAWholeNumber(String field, int least, int most) implements Refusal {}
