package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A weight is a number above nought. */
public record NotAWeight(String field) implements Refusal {}
