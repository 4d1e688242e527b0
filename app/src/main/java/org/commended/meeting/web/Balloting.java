package org.commended.meeting.web;

import org.commended.meeting.domain.Vote;
import org.jspecify.annotations.Nullable;

/**
 * The vote that is going on, as the viewer sees it.
 *
 * @param votes whether the viewer may vote
 * @param mine what the viewer voted for; null before
 * @param cast how many have voted
 * @param free how many may
 * @param leads whether the viewer may close it
 * @param casting whether the viewer has the casting vote
 */
public record Balloting(
        Vote vote, boolean votes, @Nullable String mine, int cast, int free, boolean leads, boolean casting) {}
