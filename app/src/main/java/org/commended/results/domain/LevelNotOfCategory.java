package org.commended.results.domain;

import org.commended.shared.Refusal;

/** The level is none of the category's. */
public record LevelNotOfCategory(String title) implements Refusal {}
