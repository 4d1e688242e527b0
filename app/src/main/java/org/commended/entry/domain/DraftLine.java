package org.commended.entry.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commended.entry.domain.EntryForm.Section;
import org.commended.programme.domain.Question;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/**
 * A draft in the organiser's list.
 *
 * @param answered the questions that have an answer
 * @param writers in the order in which they were added
 */
public record DraftLine(
        EntryId id,
        String title,
        CategoryId category,
        List<String> organisations,
        Set<String> answered,
        List<PersonId> writers,
        Instant changedAt) {

    private static final Duration QUIET = Duration.ofDays(10);

    public DraftLine {
        organisations = List.copyOf(organisations);
        answered = Set.copyOf(answered);
        writers = List.copyOf(writers);
    }

    /** How many sections have all their answers; whether these are short enough is not looked at here. */
    public int done(EntryForm form) {
        return (int) form.sections().stream().filter(this::isDone).count();
    }

    private boolean isDone(Section section) {
        return section.questions().stream()
                .filter(Question::required)
                .allMatch(question -> answered.contains(question.id()));
    }

    /** Begun and nearly there, or quiet for ten days. */
    public boolean isWorthAWord(EntryForm form, Instant now) {
        boolean nearlyThere =
                !answered.isEmpty() && 2 * done(form) >= form.sections().size();
        return nearlyThere || !changedAt.isAfter(now.minus(QUIET));
    }
}
