package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A colour is given as six digits. */
public record NotAColour(String field) implements Refusal {}
