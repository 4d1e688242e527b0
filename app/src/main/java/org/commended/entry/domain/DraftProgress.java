package org.commended.entry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/**
 * How far a draft is.
 *
 * @param answered the questions that have an answer
 */
public record DraftProgress(EntryId id, CategoryId category, Set<String> answered, Instant changedAt) {

    private static final Duration QUIET = Duration.ofDays(10);

    public DraftProgress {
        answered = Set.copyOf(answered);
    }

    /**
     * How many sections have all their answers; whether these are short enough is not looked at here, nor what is only asked
     * because of another answer.
     */
    public int done(EntryForm form) {
        return (int) form.sections().stream().filter(this::isDone).count();
    }

    private boolean isDone(Section section) {
        return section.questions().stream()
                .filter(question -> question.required() && question.onlyIf() == null)
                .allMatch(question -> answered.contains(question.id()));
    }

    /** Begun and nearly there, or quiet for ten days. */
    public boolean isWorthAWord(EntryForm form, Instant now) {
        boolean nearlyThere =
                !answered.isEmpty() && 2 * done(form) >= form.sections().size();
        return nearlyThere || !changedAt.isAfter(now.minus(QUIET));
    }
}
