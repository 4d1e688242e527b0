package org.commended.panel.web;

import java.time.Instant;
import java.util.UUID;
import org.commended.panel.domain.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A conflict with the names it is shown by.
 *
 * @param entries how many entries it concerns: more than one only where the judge's organisation pays
 * @param hidden the entry is kept from whoever looks: it stands under its reference, without a reason
 * @param met whether the category may be named in which both took part
 * @param remembered what was decided about the same pair before, to be confirmed in one press
 */
public record Noticed(
        Conflict conflict,
        String judge,
        String entry,
        int entries,
        boolean hidden,
        boolean met,
        @Nullable String dismissedBy,
        @Nullable Remembered remembered) {

    /** A dismissal of the same connection, in another entry or an earlier edition. */
    public record Remembered(String reason, String by, Instant at) {}

    /** What becomes of it. */
    public enum State {
        LOOK,
        BARS,
        SETTLED
    }

    public UUID id() {
        return conflict.id();
    }

    public State state() {
        return stateOf(conflict);
    }

    static State stateOf(Conflict conflict) {
        if (conflict.bars()) return State.BARS;
        return conflict.isToLookAt() ? State.LOOK : State.SETTLED;
    }

    /** The text that says how the judge's organisation and the other are the same one. */
    public String relationKey() {
        var relation = conflict.because().relation();
        return "panel.relation." + (relation == null ? "NAME" : relation.name());
    }
}
