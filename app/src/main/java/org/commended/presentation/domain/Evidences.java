package org.commended.presentation.domain;

import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.commended.shared.PersonId;

/** Checklists, and what was noted. */
public interface Evidences {

    List<Prompt> listPrompts(UUID stage);

    void add(Prompt prompt);

    /** False where something is noted under it: then it stays. */
    boolean removePrompt(UUID stage, UUID prompt);

    /** By prompt, then who noted. */
    List<Noted> listNoted(UUID stage, EntryId entry);

    List<Noted> listNoted(UUID stage, EntryId entry, PersonId by);

    void put(Noted noted);
}
