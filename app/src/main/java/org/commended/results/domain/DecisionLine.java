package org.commended.results.domain;

import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a decision.
 *
 * @param level what it is awarded; null on a shortlist
 * @param reason why, where the decision departs from the scores; never public
 */
public record DecisionLine(EntryId entry, @Nullable String level, String reason, Honour honour) {}
