package org.commended.entry.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That an entry belongs in another category: an organiser asks, and whoever writes the entry answers.
 *
 * @param reason in the organiser's words; the writers read it
 * @param until when what the other form asks can be written after entries closed; null where no time was given
 * @param settled null while it waits for an answer
 */
public record Move(
        UUID id,
        EntryId entry,
        CategoryId from,
        CategoryId to,
        String reason,
        @Nullable Instant until,
        PersonId by,
        Instant at,
        @Nullable Settled settled) {

    public enum Ending {
        ACCEPTED,
        DECLINED,
        TAKEN_BACK;

        /** As it is stored and posted: {@code taken-back}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How it ended.
     *
     * @param word what was said with it; may be empty
     */
    public record Settled(Ending ending, String word, PersonId by, Instant at) {}

    public boolean isWaiting() {
        return settled == null;
    }

    public boolean ended(Ending how) {
        return settled != null && settled.ending() == how;
    }

    /** Whether this person ended it in this very way: the same form sent twice. */
    public boolean wasSettledSo(Ending how, String word, PersonId by) {
        return settled != null
                && settled.ending() == how
                && settled.word().equals(word)
                && settled.by().equals(by);
    }
}
