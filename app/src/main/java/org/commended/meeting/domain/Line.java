package org.commended.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.PersonId;

/**
 * A line of the minutes.
 *
 * @param id tells nothing of how many lines there are: some may be kept from whoever sees it
 * @param number its place among all lines of the meeting, from 1; never shown
 */
public record Line(UUID id, int number, Instant at, PersonId by, Happening what) {

    Line saying(Happening other) {
        return new Line(id, number, at, by, other);
    }
}
