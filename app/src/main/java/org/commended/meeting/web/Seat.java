package org.commended.meeting.web;

import org.commended.shared.PersonId;

/**
 * Somebody who may come to the meeting.
 *
 * @param member whether they sit on the panel, and so may vote; others are in attendance
 * @param where where they are
 */
public record Seat(PersonId person, String name, boolean chair, boolean member, Where where) {

    /** Where somebody is. */
    public enum Where {
        HERE,
        OUT,
        AWAY
    }

    public boolean isThere() {
        return where != Where.AWAY;
    }
}
