package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** No file came. */
public record LogoMissing(String field) implements Refusal {}
