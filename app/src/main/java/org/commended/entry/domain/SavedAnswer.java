package org.commended.entry.domain;

import java.time.Instant;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was last saved.
 *
 * @param text choices of several are one a line, a declaration that was agreed to is {@code yes}
 * @param version 0 for an answer nobody has written yet, then from 1
 */
public record SavedAnswer(
        String question,
        String text,
        int version,
        @Nullable PersonId by,
        @Nullable Instant at) {

    public static SavedAnswer unwritten(String question) {
        return new SavedAnswer(question, "", 0, null, null);
    }

    public SavedAnswer rewritten(String newText, PersonId writer, Instant now) {
        return new SavedAnswer(question, newText, version + 1, writer, now);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }
}
