package org.commended.engine.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of a comparison.
 *
 * @param reference the entry whose worth is 0; null takes the first by name, or with a prior the mean
 * @param prior whether worths are drawn towards each other, as normal with variance 1
 * @param seed decides every random draw
 */
public record ComparisonSettings(@Nullable String reference, boolean prior, long seed) {}
