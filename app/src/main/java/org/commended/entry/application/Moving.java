package org.commended.entry.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commended.entry.MovesProposedAtMeetings.Proposed;
import org.commended.entry.domain.Move;
import org.commended.shared.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry was asked to go.
 *
 * @param all newest first
 * @param proposed what the panel said at its meeting, where nobody was asked since; null where it said nothing
 * @param categories the names of those named here
 */
public record Moving(List<Move> all, @Nullable Proposed proposed, Map<CategoryId, String> categories) {
    public Moving {
        all = List.copyOf(all);
        categories = Map.copyOf(categories);
    }

    /** The one that waits for an answer; null where none does. */
    public @Nullable Move waiting() {
        return all.stream().filter(Move::isWaiting).findFirst().orElse(null);
    }

    public String name(CategoryId category) {
        return categories.getOrDefault(category, "");
    }

    /** Since when it stands where it stands now, where it came from elsewhere. */
    public Optional<Instant> movedAt() {
        return all.stream()
                .filter(move -> move.ended(Move.Ending.ACCEPTED))
                .flatMap(move -> Stream.ofNullable(move.settled()))
                .map(Move.Settled::at)
                .findFirst();
    }
}
