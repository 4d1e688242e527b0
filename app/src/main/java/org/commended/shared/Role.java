package org.commended.shared;

/** What a person was made by somebody else. Judges, chairs and entrants are so by their panel and their entries. */
public enum Role {
    /** Runs the installation. */
    OPERATOR,
    /** Runs an organiser's awards. */
    ORGANISER,
    /** Sees how a sponsored edition stands in public, and nothing else. */
    SPONSOR
}
