package org.commended.judging.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    List<ScoreSheet> list(UUID stage, PersonId judge);

    /** All sheets of several stages, by stage, entry and judge. */
    List<ScoreSheet> list(Collection<UUID> stages);

    /** The marks of a stage without their comments, by entry and judge: one row a sheet, for tables of all of them. */
    List<SheetMarks> listMarks(UUID stage);

    /** @param marks by criterion; none for a criterion without one */
    record SheetMarks(EntryId entry, PersonId judge, ScoreSheet.State state, Map<String, Integer> marks) {

        public SheetMarks {
            marks = Map.copyOf(marks);
        }

        /** Whether they count: handed in, or with nothing missing. */
        public boolean counts(Criteria criteria) {
            return state == ScoreSheet.State.IN || state == ScoreSheet.State.OPEN && criteria.areAllIn(marks.keySet());
        }
    }

    /** How far each sheet of several stages is, without its scores. */
    List<SheetState> listStates(Collection<UUID> stages);

    /** The sheets of a stage that say more than marks: that the judge abstained, or how sure they are. */
    List<SheetState> listSayingMore(UUID stage);

    /** @param confidence how sure the judge is; null where they did not say */
    record SheetState(
            UUID stage,
            EntryId entry,
            PersonId judge,
            ScoreSheet.State state,
            @Nullable Confidence confidence) {}
}
