package org.commended.entry.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was told that they are put forward.
 *
 * @param answer null while they have not said anything
 */
public record Nominee(
        EntryId entry,
        PersonId person,
        PersonId toldBy,
        Instant toldAt,
        @Nullable Answer answer,
        @Nullable Instant answeredAt) {

    /** What they said. */
    public enum Answer {
        AGREED,
        DECLINED,
        WITHDRAWN;

        /** As tables and message files have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> find(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(answer -> answer.word().equals(word))
                    .findFirst();
        }
    }

    public boolean hasAgreed() {
        return answer == Answer.AGREED;
    }

    /** Declined, or agreed first and thought better of it. */
    public boolean isOut() {
        return answer == Answer.DECLINED || answer == Answer.WITHDRAWN;
    }
}
