package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A text is longer than its place allows. */
public record TooManyCharacters(String field, int most) implements Refusal {}
