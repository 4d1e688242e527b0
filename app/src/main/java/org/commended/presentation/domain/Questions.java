package org.commended.presentation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What panels ask, and what was answered. */
public interface Questions {

    /** In the order they were written. */
    List<PanelQuestion> list(UUID stage, EntryId entry);

    Optional<PanelQuestion> find(UUID id);

    void add(PanelQuestion question);

    /** Keeps what was answered as a version of its own; false where somebody changed it meanwhile. */
    boolean save(PanelQuestion question, PersonId by, Instant now);

    /** Every answer that was noted to the questions of an entry, the first first. */
    List<Answer> listAnswers(UUID stage, EntryId entry);

    /**
     * @param asked whether the question counted as asked then
     * @param by null where it was noted before it was kept who did
     */
    record Answer(
            UUID question,
            boolean asked,
            String words,
            @Nullable PersonId by,
            Instant at) {}
}
