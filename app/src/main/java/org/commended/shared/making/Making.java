package org.commended.shared.making;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.PersonId;

/**
 * A file that somebody asked for.
 *
 * @param kind the maker's word
 * @param about of what, in the maker's own words
 * @param done how many parts lie ready, of {@code total}; both 0 before it is begun
 * @param tries how often it was begun
 */
public record Making(
        UUID id, String kind, String about, PersonId by, Instant askedAt, State state, int done, int total, int tries) {

    /** How far it is. */
    public enum State {
        ASKED,
        MADE,
        FAILED
    }

    static Making asked(Maker maker, String about, PersonId by, Instant now) {
        return new Making(UUID.randomUUID(), maker.kind(), about, by, now, State.ASKED, 0, 0, 0);
    }

    public String href() {
        return "/made/" + id;
    }
}
