package org.commended.finalist.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commended.shared.CategoryId;
import org.commended.shared.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Something finalists are asked for.
 *
 * @param category whose finalists; null for those of every category
 * @param words what the organiser adds to the usual words; may be empty
 * @param remindDays how many days before it is due those who have not done it are reminded; 0 for not at all
 * @param setAt when it was set: of what lay before, nobody is reminded
 * @param version counts changes, so that two people do not write over each other
 */
public record FinalistTask(
        UUID id,
        EditionId edition,
        @Nullable CategoryId category,
        TaskKind kind,
        String words,
        Instant due,
        int remindDays,
        Instant setAt,
        int version) {

    public boolean isFor(CategoryId asked) {
        return category == null || category.equals(asked);
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(due);
    }

    /** From when on those who have not done it are reminded. */
    public Instant reminder() {
        return due.minus(Duration.ofDays(remindDays));
    }

    public FinalistTask due(Instant newDue, int newRemindDays, String newWords) {
        return new FinalistTask(id, edition, category, kind, newWords, newDue, newRemindDays, setAt, version);
    }

    /** The same as somebody saw it. */
    public FinalistTask seen(int seen) {
        return new FinalistTask(id, edition, category, kind, words, due, remindDays, setAt, seen);
    }
}
