package org.commended.judging.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a judge gave for one criterion.
 *
 * @param value the mark; null while there is only a comment
 * @param comment why this mark; empty where nothing was written
 */
public record Score(String criterion, @Nullable Integer value, String comment, Instant savedAt) {}
