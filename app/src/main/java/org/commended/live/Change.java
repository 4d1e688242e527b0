package org.commended.live;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;

/**
 * Something changed that people may have before them.
 *
 * @param subject what changed
 * @param about entries it is about; none where everybody is told
 */
record Change(UUID subject, CategoryId category, Set<EntryId> about) {

    /** As it travels between nodes. */
    static Change of(String payload) {
        String[] words = payload.split(" ", -1);
        return new Change(
                UUID.fromString(words[0]),
                CategoryId.of(words[1]),
                Arrays.stream(words[2].split(","))
                        .filter(word -> !word.isEmpty())
                        .map(EntryId::of)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
