package org.commended.meeting.domain;

import java.util.List;
import java.util.UUID;
import org.commended.meeting.domain.Happening.CastingGiven;
import org.commended.meeting.domain.Happening.VoteClosed;
import org.commended.meeting.domain.Happening.VotePut;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A vote, as far as it is.
 *
 * @param dropped whether it was given up: then nothing comes of it
 */
public record Vote(
        VotePut put, @Nullable VoteClosed closed, @Nullable CastingGiven casting, boolean dropped) {

    public UUID id() {
        return put.vote();
    }

    public boolean isOpen() {
        return closed == null && !dropped;
    }

    /** Whether it is level, and waits for the casting vote. */
    public boolean isLevel() {
        return !dropped && closed != null && casting == null && !closed.open().isEmpty();
    }

    /** Whether anything about it is still to be done. */
    public boolean isUnderWay() {
        return isOpen() || isLevel();
    }

    public boolean isAbout(EntryId entry) {
        return put.entries().contains(entry);
    }

    public boolean offers(String choice) {
        return put.choices().contains(choice) || choice.equals(Question.ABSTAIN);
    }

    /** What was chosen, once that is known. */
    public List<String> winners() {
        if (dropped) return List.of();
        if (casting != null) return List.of(casting.choice());
        return closed == null ? List.of() : closed.winners();
    }
}
