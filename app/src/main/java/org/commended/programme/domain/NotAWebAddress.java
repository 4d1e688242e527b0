package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A web address begins with https:// or http:// and leads somewhere. */
public record NotAWebAddress(String field) implements Refusal {}
