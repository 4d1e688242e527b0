package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A question can depend only on answers that the other question offers. */
public record NotAnAnswer(String field) implements Refusal {}
