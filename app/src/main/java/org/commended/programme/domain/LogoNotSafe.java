package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A drawing holds something that could act or fetch: {@code what}. */
public record LogoNotSafe(String field, String what) implements Refusal {}
