package org.commended.entry.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to take part in an entry.
 *
 * @param replaces who gives up their own place once this one is taken; null where nobody does
 * @param reason why an organiser asks; null where one of those who write asks
 */
public record Invitation(
        UUID id,
        EntryId entry,
        PersonId person,
        Right right,
        @Nullable PersonId replaces,
        @Nullable String reason,
        PersonId by,
        Instant at) {

    /** How an invitation came to its end. */
    public enum Ending {
        ACCEPTED("accepted"),
        DECLINED("declined"),
        TAKEN_BACK("taken-back");

        private final String word;

        Ending(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Whether an entry changes hands by it: then it can be taken at any time, for somebody must have it. */
    public boolean isHandOver() {
        return replaces != null || reason != null;
    }
}
