package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A choice needs two things to choose between. */
public record TooFewOptions(String field) implements Refusal {}
