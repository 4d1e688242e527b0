package org.commended.programme.domain;

import org.commended.shared.Refusal;

/** A category awards this level, and would award any level without it. */
public record LevelAwarded(String category) implements Refusal {}
