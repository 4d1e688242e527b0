package org.commended.survey.domain;

import java.time.Instant;
import java.util.List;
import org.commended.shared.PersonId;

/**
 * A draw that was made, with all that is needed to do it again.
 *
 * @param entrants who was in it, in order
 * @param prizes how many were to be drawn
 * @param reason why it was made again; empty for the first
 */
public record MadeDraw(
        Draw draw, List<String> entrants, int prizes, List<String> winners, String reason, PersonId by, Instant at) {

    public MadeDraw {
        entrants = List.copyOf(entrants);
        winners = List.copyOf(winners);
    }

    public String list() {
        return Draw.list(entrants);
    }

    /** SHA-256 of the list, in hexadecimal. */
    public String listSha256() {
        return Draw.sha256(list());
    }
}
