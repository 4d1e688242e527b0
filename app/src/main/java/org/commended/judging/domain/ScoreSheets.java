package org.commended.judging.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.judging.Confidence;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The judges' sheets. */
public interface ScoreSheets {

    Optional<ScoreSheet> find(UUID stage, EntryId entry, PersonId judge);

    /**
     * Writes a sheet and those of its scores that are named, if it still stands at its version.
     *
     * @return the sheet at its new version; empty when somebody saved meanwhile, and then nothing was written
     */
    Optional<ScoreSheet> save(ScoreSheet sheet, Collection<Score> changed);

    /** All sheets of a stage, those of judges who left too. */
    List<ScoreSheet> list(UUID stage);

    List<ScoreSheet> list(UUID stage, PersonId judge);

    /** All sheets of several stages, by stage, entry and judge. */
    List<ScoreSheet> list(Collection<UUID> stages);

    /** How far each sheet of several stages is, without its scores. */
    List<SheetState> listStates(Collection<UUID> stages);

    /** @param confidence how sure the judge is; null where they did not say */
    record SheetState(
            UUID stage,
            EntryId entry,
            PersonId judge,
            ScoreSheet.State state,
            @Nullable Confidence confidence) {}
}
