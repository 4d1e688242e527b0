package org.commended.judging.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the judges of a category score entries.
 *
 * @param plan as it was when the stage opened
 * @param judges a sample of the panel; empty for all of it, whoever joins later too
 * @param position 1 for the first stage of a category
 * @param closesAt from this instant on nothing is taken any more; null while no end is set
 */
public record Stage(
        UUID id,
        CategoryId category,
        StagePlan plan,
        Set<PersonId> judges,
        int position,
        Instant openedAt,
        @Nullable Instant closesAt) {

    public Stage {
        judges = Set.copyOf(judges);
    }

    /** A usual stage that the whole panel judges. */
    public Stage(
            UUID id, CategoryId category, StageKind kind, int position, Instant openedAt, @Nullable Instant closesAt) {
        this(id, category, StagePlan.usual("stage-" + position, kind), Set.of(), position, openedAt, closesAt);
    }

    public StageKind kind() {
        return plan.kind();
    }

    /** Whether it is judged by this member of the panel. */
    public boolean asks(PersonId judge) {
        return judges.isEmpty() || judges.contains(judge);
    }

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public Stage closing(@Nullable Instant at) {
        return new Stage(id, category, plan, judges, position, openedAt, at);
    }
}
