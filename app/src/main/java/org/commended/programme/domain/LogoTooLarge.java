package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A logo weighs more than it may. */
public record LogoTooLarge(String field, int kilobytes) implements Refusal {}
