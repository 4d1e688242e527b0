package org.commended.entry.domain;

import org.commended.shared.CategoryId;

/** How many entries of a category stand in one way. */
public record Tally(CategoryId category, Standing standing, int entries) {}
