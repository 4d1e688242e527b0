package org.commended.results.web;

import java.time.Instant;
import org.commended.results.domain.Announcement;
import org.commended.results.domain.Decision;
import org.commended.results.domain.OnceSigned;
import org.commended.results.domain.SealedResults;
import org.commended.results.domain.StagedDecision;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be done with a decision by whoever looks at it. */
public enum SealState {
    UNDECIDED,
    STAGED,
    WAITS_FOR_SECOND,
    WAITS_FOR_SOMEBODY_ELSE,
    SEALED,
    AHEAD,
    ANNOUNCED;

    /** @param announcement that covers the decision, opened or written ahead; null where none does */
    static SealState of(
            @Nullable Decision decision, @Nullable Announcement announcement, PersonId viewer, Instant now) {
        if (decision == null) return UNDECIDED;
        if (announcement != null) return announcement.hasOpened(now) ? ANNOUNCED : AHEAD;
        return switch (decision) {
            case StagedDecision staged -> STAGED;
            case OnceSigned signed -> signed.first().by().equals(viewer) ? WAITS_FOR_SOMEBODY_ELSE : WAITS_FOR_SECOND;
            case SealedResults sealed -> SEALED;
        };
    }

    public boolean canChange() {
        return this == UNDECIDED || this == STAGED;
    }

    public boolean canSign() {
        return this == STAGED || this == WAITS_FOR_SECOND;
    }

    public boolean canOpen() {
        return this == WAITS_FOR_SECOND || this == WAITS_FOR_SOMEBODY_ELSE || this == SEALED;
    }
}
