package org.commended.meeting.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.commended.programme.domain.TieRule;
import org.commended.results.domain.DecisionKind;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a category's panel.
 *
 * @param kind what it decides: the shortlist or the result
 * @param tieRule as it was fixed when the meeting was called
 * @param sequence how often its day, hour or place changed since it was called; calendars go by it
 * @param version counts changes of its details, so that two people do not write over each other
 */
public record Meeting(
        UUID id,
        EditionId edition,
        CategoryId category,
        DecisionKind kind,
        Details details,
        TieRule tieRule,
        State state,
        PersonId calledBy,
        Instant calledAt,
        int sequence,
        int version) {

    /**
     * What people are asked to.
     *
     * @param place a room and how to find it; empty where people only join by the link
     * @param link an address to join at; empty where people only come
     * @param quorum how many members must be present, and free to vote, for a vote
     * @param places how many are taken: after as many the line stands
     * @param standIn who leads while an entry is discussed that is kept from the chair; null for nobody
     */
    public record Details(
            Instant startsAt,
            Instant endsAt,
            String place,
            String link,
            int quorum,
            int places,
            @Nullable PersonId standIn) {

        /** Whether a calendar has to be told of the difference. */
        boolean isElsewhereThan(Details other) {
            return !startsAt.equals(other.startsAt)
                    || !endsAt.equals(other.endsAt)
                    || !place.equals(other.place)
                    || !link.equals(other.link);
        }
    }

    /** How far it is. */
    public enum State {
        CALLED,
        OPEN,
        CLOSED,
        CANCELLED;

        /** Whether it is still to be held, or being held. */
        public boolean isAhead() {
            return this == CALLED || this == OPEN;
        }
    }

    /** More than half. */
    public static int usualQuorum(int members) {
        return members / 2 + 1;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Meeting in(State newState) {
        return new Meeting(
                id, edition, category, kind, details, tieRule, newState, calledBy, calledAt, sequence, version);
    }

    public Meeting cancelled() {
        return new Meeting(
                id,
                edition,
                category,
                kind,
                details,
                tieRule,
                State.CANCELLED,
                calledBy,
                calledAt,
                sequence + 1,
                version);
    }

    /** With other details; empty where nothing differs. */
    public Optional<Meeting> with(Details other) {
        if (other.equals(details)) return Optional.empty();
        int next = other.isElsewhereThan(details) ? sequence + 1 : sequence;
        return Optional.of(
                new Meeting(id, edition, category, kind, other, tieRule, state, calledBy, calledAt, next, version + 1));
    }
}
