package org.commended.entry.domain;

/** How an entry stands with the organiser. */
public enum Standing {
    /** Being written. */
    DRAFT,
    /** Sent in, to be checked against the rules. */
    SUBMITTED,
    /** Checked: it may be judged. */
    ELIGIBLE,
    /** Checked: a rule excludes it. */
    RULED_OUT,
    /** Taken back by its entrant. */
    WITHDRAWN;

    /** Whether judges read it: sent in, and neither ruled out nor taken back. */
    public boolean isJudged() {
        return this == SUBMITTED || this == ELIGIBLE;
    }
}
