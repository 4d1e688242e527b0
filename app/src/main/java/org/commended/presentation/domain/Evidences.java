package org.commended.presentation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Questions of panels, checklists, and what was noted. */
public interface Evidences {

    /** In the order they were written. */
    List<PanelQuestion> listQuestions(UUID stage, EntryId entry);

    Optional<PanelQuestion> findQuestion(UUID id);

    void add(PanelQuestion question);

    /** False where somebody changed it meanwhile. */
    boolean save(PanelQuestion question);

    List<Prompt> listPrompts(UUID stage);

    void add(Prompt prompt);

    /** False where something is noted under it: then it stays. */
    boolean removePrompt(UUID stage, UUID prompt);

    /** By prompt, then who noted. */
    List<Noted> listNoted(UUID stage, EntryId entry);

    List<Noted> listNoted(UUID stage, EntryId entry, PersonId by);

    void put(Noted noted);
}
