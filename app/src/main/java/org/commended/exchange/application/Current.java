package org.commended.exchange.application;

import java.util.Objects;
import java.util.Optional;
import org.commended.exchange.season.SeasonCategory;
import org.commended.exchange.season.SeasonEntry;
import org.commended.exchange.season.SeasonFile;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of an edition before an import, in the terms of a file. What was written and decided here is not
 * changed by a file; a file that only says it again does no harm.
 *
 * @param file null where the edition is not here yet
 */
record Current(@Nullable SeasonFile file) {

    boolean says(SeasonCategory category, SeasonEntry entry) {
        return find(category.id()).stream()
                .flatMap(known -> known.entries().stream())
                .anyMatch(known -> Plain.of(known).equals(Plain.of(entry)));
    }

    boolean saysShortlist(SeasonCategory category) {
        return find(category.id()).stream().anyMatch(known -> known.shortlist().equals(category.shortlist()));
    }

    /** Whether the same entries have the same results, with the same praise, or none is made for the same reasons. */
    boolean saysResults(SeasonCategory category) {
        return find(category.id()).stream()
                .anyMatch(known -> Plain.honoured(known).equals(Plain.honoured(category))
                        && Objects.equals(known.noAward(), category.noAward()));
    }

    private Optional<SeasonCategory> find(String category) {
        return file == null
                ? Optional.empty()
                : file.categories().stream()
                        .filter(known -> known.id().equals(category))
                        .findFirst();
    }
}
