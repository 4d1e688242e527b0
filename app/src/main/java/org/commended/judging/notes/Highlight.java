package org.commended.judging.notes;

import java.util.UUID;

/**
 * Words that a judge marked in an answer.
 *
 * @param question the id of the question that is answered; {@link Passage#SUMMARY} for an entry's summary
 * @param start of the first code point of it in the answer, from 0
 * @param end behind the last one
 */
public record Highlight(UUID id, String question, int start, int end) {

    public static Highlight of(String question, int start, int end) {
        return new Highlight(UUID.randomUUID(), question, start, end);
    }

    boolean touches(Highlight other) {
        return question.equals(other.question) && start <= other.end && other.start <= end;
    }

    /** One that covers both, and keeps the other's name. */
    Highlight and(Highlight other) {
        return new Highlight(other.id, question, Math.min(start, other.start), Math.max(end, other.end));
    }
}
