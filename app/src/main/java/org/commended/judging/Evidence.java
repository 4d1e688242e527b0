package org.commended.judging;

import java.util.List;
import java.util.UUID;
import org.commended.shared.EntryId;
import org.jspecify.annotations.Nullable;

/** What a panel asked and saw of an entry, beside the sheet it is scored on. Answered where it is kept. */
public interface Evidence {

    /** Asked only for whoever reads the entry at the stage. */
    List<Piece> list(UUID stage, EntryId entry);

    /**
     * @param about a question, or what was looked at
     * @param words what was answered or seen
     * @param by whose words they are; empty where nobody's in particular
     * @param met null where that was not asked
     */
    record Piece(
            String about, String words, String by, @Nullable Boolean met) {}
}
