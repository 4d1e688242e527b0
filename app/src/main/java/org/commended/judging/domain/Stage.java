package org.commended.judging.domain;

import java.time.Instant;
import java.util.UUID;
import org.commended.programme.domain.Category.StageKind;
import org.commended.shared.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the judges of a category score entries.
 *
 * @param position 1 for the first stage of a category
 * @param closesAt from this instant on nothing is taken any more; null while no end is set
 */
public record Stage(
        UUID id,
        CategoryId category,
        StageKind kind,
        int position,
        Instant openedAt,
        @Nullable Instant closesAt) {

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public Stage closing(@Nullable Instant at) {
        return new Stage(id, category, kind, position, openedAt, at);
    }
}
