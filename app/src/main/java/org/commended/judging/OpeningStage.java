package org.commended.judging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commended.programme.domain.Category.StageKind;
import org.commended.programme.domain.StagePlan;
import org.commended.shared.CategoryId;
import org.commended.shared.EntryId;
import org.commended.shared.Outcome;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Lets the judges of a category begin. */
public interface OpeningStage {

    /**
     * What is to be opened.
     *
     * @param plan how it is judged
     * @param judges a sample of the panel; empty for all of it
     * @param entries what is judged at it, such as the finalists; empty for every judged entry, also those that come in later
     * @param closesAt from when on nothing is taken; null where no end is set yet
     */
    record Opening(
            CategoryId category,
            StagePlan plan,
            Set<PersonId> judges,
            List<EntryId> entries,
            @Nullable Instant closesAt) {

        public Opening {
            judges = Set.copyOf(judges);
            entries = List.copyOf(entries);
        }

        /** A usual stage for the whole panel. */
        public static Opening usual(
                CategoryId category, StageKind kind, List<EntryId> entries, @Nullable Instant closesAt) {
            return new Opening(category, StagePlan.usual("stage", kind), Set.of(), entries, closesAt);
        }
    }

    /** Opens a stage after those there are; conflicts are looked for once more before. Done: the stage's id. */
    Outcome<UUID> open(Opening opening, PersonId by, Instant now);
}
