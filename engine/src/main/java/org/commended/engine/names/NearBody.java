package org.commended.engine.names;

import org.jspecify.annotations.Nullable;

/**
 * A body that stands near another without being it.
 *
 * @param body the other one
 * @param how how it stands to the one that was asked for
 * @param since the year in which this began; null where the register does not know
 */
public record NearBody(Body body, Nearness how, @Nullable Integer since) {}
