package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** What came was not among the choices. */
public record NoSuchChoice(String field) implements Refusal {}
