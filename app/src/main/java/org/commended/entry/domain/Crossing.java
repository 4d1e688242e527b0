package org.commended.entry.domain;

import java.time.Instant;
import java.util.List;
import org.commended.programme.domain.Category;
import org.commended.programme.domain.Question;
import org.jspecify.annotations.Nullable;

/** An entry between the category it stands in and one it could stand in. */
public record Crossing(Draft here, EntryForm target) {

    /** The entry with all that is written in it, as the other category would ask for it. */
    public Draft there() {
        return new Draft(here.entry(), target, here.answers(), here.right());
    }

    public Category from() {
        return here.form().category();
    }

    public Category to() {
        return target.category();
    }

    /** What the other form must have answered and the entry does not answer yet. */
    public List<Question> unanswered() {
        Draft there = there();
        return target.questions().stream()
                .filter(there::isAsked)
                .filter(question -> AnswerRules.missing(question, there.text(question)).stream()
                        .findAny()
                        .isPresent())
                .toList();
    }

    /** Whether a time has to be given in which to answer: entries closed, and something is asked that is not answered. */
    public boolean needsTime(Instant now) {
        return !target.window().isOpen(now) && !unanswered().isEmpty();
    }

    /** Whether it could be answered in time, if it were accepted now. */
    public boolean isInTime(@Nullable Instant until, Instant now) {
        return !needsTime(now) || until != null && now.isBefore(until);
    }
}
